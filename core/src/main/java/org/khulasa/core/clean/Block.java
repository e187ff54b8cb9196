package org.khulasa.core.clean;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;

/**
 * One logical line of a page (a paragraph, a heading, a button) and what can be seen on it without
 * a model.
 */
final class Block {
  private static final String SEPARATORS = ":/|-–—\\";
  private static final String OTHER_BULLETS = "*-–—";
  // 128- and (12), but not a year.
  private static final int LONGEST_ITEM_NUMBER = 3;

  private final String text;
  private final Span span;
  private final List<Span> wordSpans;
  private final ImmutableList<String> folded;
  private final Ending ending;
  // Found when first asked for: most lines never are. Blocks are confined to one thread.
  private @Nullable ImmutableSet<String> content;

  Block(String documentText, Span span) {
    this.text = documentText;
    this.span = span;
    this.wordSpans = Words.find(documentText, span);
    this.folded =
        wordSpans.stream()
            .map(word -> fold(word.of(documentText)))
            .collect(ImmutableList.toImmutableList());
    this.ending = Ending.of(documentText, span);
  }

  Span span() {
    return span;
  }

  /** Its words, folded for comparison across spellings; in order. */
  List<String> folded() {
    return folded;
  }

  /** A word as {@link #folded()} gives it. */
  static String fold(String word) {
    return LetterFolding.foldWord(word);
  }

  /** One of its words, without vowel signs and the like. */
  String normalWord(int word) {
    return ScriptNormalizer.normalize(wordSpans.get(word).of(text));
  }

  /** The keys of its content words. */
  ImmutableSet<String> content() {
    if (content == null) {
      content = findContent();
    }
    return content;
  }

  private ImmutableSet<String> findContent() {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (Span word : wordSpans) {
      String normal = ScriptNormalizer.normalize(word.of(text));
      // A vowel sign that stands alone is a word without a letter, and no word in common.
      if (!normal.isEmpty() && !StopWords.contains(normal)) {
        keys.add(WordKey.of(normal));
      }
    }
    return keys.build();
  }

  int words() {
    return folded.size();
  }

  Ending ending() {
    return ending;
  }

  /** Whether it holds a full stop, or another final mark, with more words behind. */
  boolean hasInnerStop() {
    int lastWord = words() == 0 ? 0 : wordSpans.get(words() - 1).start();
    for (int i = span.start() + 1; i + 1 < lastWord; i++) {
      if (CharacterClasses.isSentenceFinal(text.charAt(i))
          && Character.isLetter(text.charAt(i - 1))
          && CharacterClasses.isSpace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a slash stands in it, as between two agencies. */
  boolean hasSlash() {
    return text.substring(span.start(), span.end()).indexOf('/') >= 0;
  }

  /** Whether a bullet or a number of a list stands at its start. */
  boolean listItem() {
    int i = span.start();
    if (CharacterClasses.isBullet(text.charAt(i)) || OTHER_BULLETS.indexOf(text.charAt(i)) >= 0) {
      return true;
    }
    boolean bracket = text.charAt(i) == '(';
    int first = bracket ? ++i : i;
    while (i < span.end() && i - first < LONGEST_ITEM_NUMBER && isDigit(i)) {
      i++;
    }
    while (i > first && i < span.end() && CharacterClasses.isSpace(text.charAt(i))) {
      i++;
    }
    if (i == first || i + 1 >= span.end() || isDigit(i + 1)) {
      return false;
    }
    char mark = text.charAt(i);
    return mark == ')' || (!bracket && (mark == '-' || mark == '–' || mark == '.'));
  }

  /** Whether it begins with a symbol or an emoji, as posts mark their points. */
  boolean startsWithSymbol() {
    return Character.getType(text.codePointAt(span.start())) == Character.OTHER_SYMBOL;
  }

  private boolean isDigit(int at) {
    return at < span.end() && Character.isDigit(text.charAt(at));
  }

  /** The slice from behind the given word to the end, without separators around it. */
  String behindWord(int word) {
    int start = wordSpans.get(word).end();
    int end = span.end();
    while (start < end && isFiller(text.charAt(start))) {
      start++;
    }
    while (end > start && isFiller(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether a colon, slash, bar or dash follows the given word directly. */
  boolean separatorBehindWord(int word) {
    for (int i = wordSpans.get(word).end(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0) {
        return true;
      }
      if (!CharacterClasses.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether all words from one on are numbers, as behind a label that counts. */
  boolean onlyNumbersFrom(int word) {
    return folded.subList(word, words()).stream()
        .allMatch(said -> said.chars().allMatch(Character::isDigit));
  }

  /** How often a colon, slash, bar or dash stands between two of its words. */
  int separators() {
    int separators = 0;
    for (int word = 0; word + 1 < words(); word++) {
      separators += separatorBehindWord(word) ? 1 : 0;
    }
    return separators;
  }

  /**
   * The index of the first word inside the brackets that end the line, or the number of words if it
   * does not end so.
   */
  int firstWordInFinalBrackets() {
    int last = span.end() - 1;
    if (text.charAt(last) != ')' && text.charAt(last) != ']') {
      return words();
    }
    int open = last;
    while (open >= span.start() && text.charAt(open) != '(' && text.charAt(open) != '[') {
      open--;
    }
    if (open < span.start()) {
      return words();
    }
    int word = words();
    while (word > 0 && wordSpans.get(word - 1).start() > open) {
      word--;
    }
    return word;
  }

  private static boolean isFiller(char c) {
    // A tatweel alone stands for a dash.
    return CharacterClasses.isSpace(c) || SEPARATORS.indexOf(c) >= 0 || c == '\u0640';
  }
}
