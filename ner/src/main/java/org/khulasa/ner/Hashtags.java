package org.khulasa.ner;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * Settles names in hashtags of several words ({@code #ميناء_الرمان}), of which the model has seen
 * none and guesses: one is the name that its words are if the document or a list has that name, or
 * the person whose family name its last word is. Any other may be a phrase ({@code
 * #إسقاط_الحكومة}), and is no name. Nor does a name go on from running text into one.
 */
final class Hashtags {
  static final char HASH = '#';
  private static final char JOINT = '_';
  private static final String PERSON = "PER";
  private static final String BODY = "ORG";

  /** The first words of names of bodies that go without. */
  private static final ImmutableSet<String> BODIES =
      ImmutableSet.of(
          "حركه",
          "تنظيم",
          "حزب",
          "جماعه",
          "ميليشيا",
          "ميليشيات",
          "مليشيا",
          "مليشيات",
          "منظمه",
          "نادي",
          "فريق",
          "شركه",
          "صحيفه",
          "قناه",
          "شبكه",
          "وكاله");

  private static final String ARTICLE = "ال";
  private static final Splitter BLANK = Splitter.on(' ');

  private final KnownNames known;

  Hashtags(KnownNames known) {
    this.known = known;
  }

  /** A stretch of text without the marks of hashtags, its words apart. */
  static String plain(String text) {
    return CharMatcher.is(HASH).removeFrom(CharMatcher.is(JOINT).collapseFrom(text, ' '));
  }

  /** The names of a document without those of hashtags that are none. */
  List<FoundName> settle(List<FoundName> names, String text, List<Sentence> sentences) {
    if (names.stream().noneMatch(name -> isJoined(name, text))) {
      return names;
    }
    List<FoundName> parted = new ArrayList<>();
    names.forEach(name -> addParted(name, text, parted));
    Evidence evidence = new Evidence(parted, text, sentences);
    ImmutableList.Builder<FoundName> settled = ImmutableList.builder();
    for (FoundName name : parted) {
      if (isJoined(name, text)) {
        type(name.key(text), evidence).map(name::withType).ifPresent(settled::add);
      } else {
        settled.add(name);
      }
    }
    return settled.build();
  }

  private static boolean isJoined(FoundName name, String text) {
    return name.span().of(text).indexOf(JOINT) >= 0;
  }

  /** Adds a name as it is, or what stands before a hashtag of several words and that apart. */
  private static void addParted(FoundName name, String text, List<FoundName> parted) {
    int hash = text.lastIndexOf(HASH, name.span().end() - 1);
    if (!isJoined(name, text)
        || hash <= name.span().start()
        || text.substring(hash, name.span().end()).indexOf(JOINT) < 0) {
      parted.add(name);
      return;
    }
    List<Token> before = new ArrayList<>();
    List<Token> tag = new ArrayList<>();
    for (Token token : name.tokens()) {
      (token.span().end() <= hash ? before : tag).add(token);
    }
    if (!before.isEmpty()) {
      int end = before.get(before.size() - 1).span().end();
      parted.add(name.within(before, new Span(name.span().start(), end)));
    }
    if (!tag.isEmpty()) {
      parted.add(name.within(tag, new Span(hash, name.span().end())));
    }
  }

  private Optional<String> type(String key, Evidence evidence) {
    return known
        .type(key)
        .or(() -> evidence.type(key))
        .or(() -> body(key, evidence))
        .or(() -> evidence.isPerson(key) ? Optional.of(PERSON) : Optional.empty());
  }

  /** {@code #حركة_الفجر}: a body whose name goes without the first word in running text. */
  private Optional<String> body(String key, Evidence evidence) {
    int blank = key.indexOf(' ');
    if (blank < 0 || !BODIES.contains(key.substring(0, blank))) {
      return Optional.empty();
    }
    String name = key.substring(blank + 1);
    return known.type(name).or(() -> evidence.type(name)).filter(BODY::equals);
  }

  /** What the running text of a document tells about names. */
  private static final class Evidence {
    private final Map<String, Multiset<String>> types = new HashMap<>();

    /** The last words of people's names. */
    private final Set<String> families = new HashSet<>();

    /** The words outside of names, without articles. */
    private final Set<String> words = new HashSet<>();

    Evidence(List<FoundName> names, String text, List<Sentence> sentences) {
      Set<Token> named = new HashSet<>();
      for (FoundName name : names) {
        named.addAll(name.tokens());
        if (!isJoined(name, text)) {
          String key = name.key(text);
          types.computeIfAbsent(key, k -> HashMultiset.create()).add(name.type());
          if (name.type().equals(PERSON)) {
            families.add(key.substring(key.lastIndexOf(' ') + 1));
          }
        }
      }
      for (Sentence sentence : sentences) {
        for (Token token : sentence.tokens()) {
          if (!named.contains(token)) {
            for (Segment segment : token.segments()) {
              words.add(bare(LetterFolding.fold(segment.form())));
            }
          }
        }
      }
    }

    /** The type that the same name mostly has in running text. */
    Optional<String> type(String key) {
      return Optional.ofNullable(types.get(key))
          .map(found -> Multisets.copyHighestCountFirst(found).iterator().next());
    }

    /**
     * Whether these words are a person's name: somebody is called by the last, and the first is no
     * word of the language, as it is in a hashtag of his government.
     */
    boolean isPerson(String key) {
      List<String> parts = BLANK.splitToList(key);
      return families.contains(parts.get(parts.size() - 1)) && !words.contains(bare(parts.get(0)));
    }

    private static String bare(String word) {
      return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    }
  }
}
