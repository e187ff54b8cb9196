package org.khulasa.summarizer.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.VisibleText;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * What a sentence says beside a name that the person is: {@code وزير الخارجية الإيراني} before
 * {@code محمد جواد ظريف}, {@code رئيس الشرطة الإثيوبية} between commas behind {@code زينو جمال}.
 * The nouns it goes by are in {@code roles.txt}.
 */
final class Roles {
  private static final int MOST_WORDS = 9;
  private static final int MOST_TITLES = 2;
  private static final int NEAR_BEFORE = 9;
  private static final int NEAR_BEHIND = 2;

  private static final ImmutableSet<String> PREPOSITIONS =
      FoldedWords.of("في", "من", "على", "عن", "لدى", "بين");
  // Those of a person, mostly; behind a name, what follows them is whose.
  private static final ImmutableSet<String> AGENTS =
      FoldedWords.of("وكيل أعمال", "مدير أعمال", "محامي", "محامية");
  private static final String FOR = "ل";
  private static final String PLURAL = "ات";
  private static final ImmutableSet<String> COMMAS = ImmutableSet.of("،", ",");

  private Roles() {}

  /** What a noun has to do with a person's role. */
  private enum Kind {
    /** Begins a role: "minister". */
    ROLE,
    /** Begins a role that another may follow: "deputy minister". */
    DEPUTY,
    /** A rank or form of address, which stands between a role and the name. */
    TITLE,
    /** The same, of which one learns nothing of who somebody is: "engineer", "mister". */
    ADDRESS,
    /** Says who somebody is, but seldom in words that can stand alone: "brother". */
    PERSON
  }

  /**
   * A role.
   *
   * @param span where it stands; of its first word the part behind clitics
   * @param beforeName its words before a name, in one line
   * @param alone its words without a name, and without a rank that only stands before names
   * @param ofAnother whether it stands behind the name and is somebody's, who is named in it or may
   *     be: "the agent of"
   */
  record Role(Span span, String beforeName, String alone, boolean ofAnother) {
    /** A name with the role, in the order in which both are told apart. */
    String with(String name) {
      return ofAnother ? name + "، " + alone : beforeName + " " + name;
    }

    private Role behindName() {
      String folded = LetterFolding.fold(alone);
      boolean agent = AGENTS.stream().anyMatch(noun -> folded.startsWith(noun + " "));
      return new Role(span, beforeName, alone, agent);
    }
  }

  /** The role beside a name, without the name, if it says whose it is beyond doubt. */
  static Optional<Role> beside(String text, List<Token> sentence, Span name) {
    int at = firstBehind(sentence, name.start());
    if (at < sentence.size() && sentence.get(at).span().start() < name.start()) {
      return Optional.empty(); // A conjunction or preposition stands between.
    }
    Optional<Role> before = before(text, sentence, at, firstBehind(sentence, name.end()));
    return before.isPresent() ? before : behind(text, sentence, name);
  }

  /** Whether the sentence says near a name who that is, however it is put. */
  static boolean areNear(List<Token> sentence, Span name) {
    int first = firstBehind(sentence, name.start());
    int behind = firstBehind(sentence, name.end());
    int end = Math.min(sentence.size(), behind + NEAR_BEHIND);
    for (int i = Math.max(0, first - NEAR_BEFORE); i < end; i++) {
      if ((i < first || i >= behind)
          && sentence.get(i).segments().stream()
              .map(Roles::kind)
              .anyMatch(kind -> kind.isPresent() && !kind.equals(Optional.of(Kind.ADDRESS)))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Role> before(String text, List<Token> sentence, int name, int behind) {
    int title = name - 1;
    while (title >= 0 && title > name - 1 - MOST_TITLES && isTitle(sentence.get(title))) {
      title--;
    }
    // "The ministry's spokesman, Colonel Nadir,"; without an office there the rank is all.
    if (title < name - 1 && isComma(sentence, title)) {
      Optional<Role> office = before(text, sentence, name, behind, title);
      if (office.isPresent()) {
        return office;
      }
    }
    return before(text, sentence, name, behind, name - 1);
  }

  /** The role before a name, or before the comma that stands at a place. */
  private static Optional<Role> before(
      String text, List<Token> sentence, int name, int behind, int title) {
    boolean apart = isComma(sentence, title);
    int last = apart ? title - 1 : title;
    // "In the words of the minister, Nadir did it" is about two people.
    if (last < 0 || (apart && !isComma(sentence, behind)) || !closes(sentence.get(last))) {
      return Optional.empty();
    }
    int ranks = 0;
    int rank = -1;
    int role = -1;
    int crossed = -1;
    for (int i = last; i >= 0 && i > last - MOST_WORDS; i--) {
      Token token = sentence.get(i);
      boolean bare = token.segments().size() == 1;
      if (bare && role < 0 && i < last && isPreposition(token)) {
        crossed = i; // "The foreign minister in the government of the north".
        continue;
      }
      Optional<Kind> kind = kind(Tokens.last(token));
      boolean isRank = kind.filter(Roles::isTitle).isPresent();
      boolean isDeputy = kind.equals(Optional.of(Kind.DEPUTY));
      boolean isPerson = kind.equals(Optional.of(Kind.PERSON));
      // "The family of the accused", "a high official in the north".
      if (!canBelong(token) || (role < 0 && isPerson) || (isDeputy && crossed == i + 1)) {
        break;
      }
      if (isRank && role < 0) {
        ranks += i == last - ranks ? 1 : 0;
        rank = i;
      } else if (isDeputy || (kind.isPresent() && role < 0)) {
        role = i;
      } else if (kind.isPresent()) {
        return Optional.empty(); // "The adviser of the president": either may be named.
      }
      // A conjunction or preposition begins the phrase.
      if (!bare && ((i == last && !isPurpose(token)) || role >= 0 || rank >= 0)) {
        break;
      }
    }
    if (role >= 0) {
      int end = apart && title < name - 1 ? name - 1 : last;
      return Optional.of(role(text, sentence, role, end, last - ranks));
    }
    return rank < 0 ? Optional.empty() : Optional.of(role(text, sentence, rank, last, last));
  }

  private static Optional<Role> behind(String text, List<Token> sentence, Span name) {
    int comma = firstBehind(sentence, name.end());
    int first = comma + 1;
    if (first >= sentence.size()
        || !isComma(sentence, comma)
        || sentence.get(first).segments().size() > 1
        || kind(Tokens.last(sentence.get(first)))
            .filter(kind -> kind == Kind.ROLE || kind == Kind.DEPUTY)
            .isEmpty()) {
      return Optional.empty();
    }
    for (int i = first; i < sentence.size() && i <= first + MOST_WORDS; i++) {
      Token token = sentence.get(i);
      if (isComma(sentence, i)) {
        return Optional.of(role(text, sentence, first, i - 1, i - 1).behindName());
      }
      if (!canBelong(token) && !isPreposition(token)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Role role(String text, List<Token> sentence, int first, int last, int lastAlone) {
    Segment stem = Tokens.last(sentence.get(first));
    Span span = new Span(stem.span().start(), sentence.get(last).span().end());
    boolean withoutAlif = stem.form().startsWith("ال") && text.charAt(span.start()) == 'ل';
    String opening = withoutAlif ? "ا" : ""; // للرئيس
    Span alone = new Span(span.start(), sentence.get(lastAlone).span().end());
    return new Role(
        span,
        opening + VisibleText.line(span.of(text)),
        opening + VisibleText.line(alone.of(text)),
        false);
  }

  /** The first token that ends behind a place. */
  private static int firstBehind(List<Token> sentence, int place) {
    int from = 0;
    int to = sentence.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sentence.get(middle).span().end() <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** {@code للانتخابات}, as in the names of commissions; what ends like that is seldom a person. */
  private static boolean isPurpose(Token token) {
    return token.segments().get(0).form().equals(FOR) && token.normal().endsWith(PLURAL);
  }

  private static boolean isTitle(Token token) {
    return token.segments().size() == 1
        && kind(Tokens.last(token)).filter(Roles::isTitle).isPresent();
  }

  private static boolean isTitle(Kind kind) {
    return kind == Kind.TITLE || kind == Kind.ADDRESS;
  }

  private static boolean isPreposition(Token token) {
    return PREPOSITIONS.contains(LetterFolding.fold(Tokens.last(token).form()));
  }

  private static boolean isComma(List<Token> sentence, int at) {
    return at >= 0 && at < sentence.size() && COMMAS.contains(sentence.get(at).normal());
  }

  /** Whether a role goes on with this word: a noun or adjective that tells something, no day. */
  private static boolean canBelong(Token token) {
    String tag = tag(Tokens.last(token));
    return (tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("ADJ"))
        && !StopWords.contains(token.normal())
        && !Weekdays.KEYS.contains(WordKey.of(token.normal()));
  }

  private static String tag(Segment segment) {
    return segment.tag().startsWith("DT") ? segment.tag().substring(2) : segment.tag();
  }

  /**
   * Whether a name that follows is the same as what the word ends: behind an indefinite noun it is
   * that of an owner, as in {@code مدير أعمال فلان}.
   */
  private static boolean closes(Token last) {
    Segment stem = Tokens.last(last);
    return stem.form().startsWith("ال") || stem.tag().startsWith("NNP");
  }

  private static Optional<Kind> kind(Segment segment) {
    String word = LetterFolding.fold(segment.form());
    boolean definite = word.startsWith("ال") && word.length() > 3;
    String noun = definite ? word.substring(2) : word;
    return definite && Nouns.TITLES.containsKey(noun)
        ? Optional.of(Nouns.TITLES.get(noun))
        : Optional.ofNullable(Nouns.KINDS.get(noun));
  }

  /** Loaded once, at the first page with names. */
  private static final class Nouns {
    static final ImmutableSetMultimap<Kind, String> LISTS = read();
    static final Map<String, Kind> TITLES = byNoun(true);
    static final Map<String, Kind> KINDS = byNoun(false);

    private static ImmutableMap<String, Kind> byNoun(boolean titles) {
      return LISTS.entries().stream()
          .filter(entry -> isTitle(entry.getKey()) == titles)
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static ImmutableSetMultimap<Kind, String> read() {
      ImmutableSetMultimap.Builder<Kind, String> lists = ImmutableSetMultimap.builder();
      for (String line : WordLists.lines(Roles.class, "roles.txt")) {
        List<String> words = Splitter.on(' ').splitToList(line);
        Kind kind = Kind.valueOf(words.get(0));
        words.stream().skip(1).forEach(noun -> lists.put(kind, LetterFolding.fold(noun)));
      }
      return lists.build();
    }
  }
}
