package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/**
 * Cuts off what is no part of a name at its edges: the preposition {@code على}, which some outlets
 * write like the name Ali, an article before Latin letters, an adjective of what stands before
 * ({@code صحراء مصر الغربية}), a clause before a name ({@code زاعمين أن ابنهما فلان}), and a body
 * that somebody has ({@code حزبه العدالة}).
 */
final class NameEdges {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String BODY = "ORG";
  private static final String ON = "على";
  private static final String ALI = "علي";

  /** Outlets that write the name Ali like the first do not part it from its family name. */
  private static final ImmutableSet<String> LAST_PREPOSITIONS = ImmutableSet.of(ON, "إلى");

  /** What has sides, in words that their adjectives fit and those of most states do not. */
  private static final ImmutableSet<String> WIDE =
      ImmutableSet.of("صحراء", "جبال", "حدود", "سواحل", "شواطئ", "سهول", "ضواحي");

  private static final ImmutableSet<String> SIDES =
      ImmutableSet.of("الغربية", "الشرقية", "الشمالية", "الجنوبية");

  /** Where a place is, behind its name. */
  private static final ImmutableSet<String> FAR = ImmutableSet.of("البعيدة", "القريبة", "المجاورة");

  /** Those whom bodies of many states send for something. */
  private static final ImmutableSet<String> ENVOYS =
      ImmutableSet.of("مفوض", "مفوضة", "منسق", "منسقة", "مبعوث", "مبعوثة", "ممثل", "ممثلة");

  private static final ImmutableSet<String> SENDERS =
      ImmutableSet.of("الأمم المتحدة", "الاتحاد الأوروبي");

  /** Titles that stand before a person's name. */
  private static final ImmutableSet<String> TITLES =
      WordLists.lines(NameEdges.class, "titles.txt").stream()
          .flatMap(line -> BLANKS.splitToList(line).stream())
          .collect(ImmutableSet.toImmutableSet());

  /** Doctor, engineer, professor. */
  private static final ImmutableSet<String> LETTERS = ImmutableSet.of("د", "م", "أ", "ا");

  private static final String FOR = "ل";
  private static final String THAT = "أن";

  /** Particles right behind which no name goes on. */
  private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(THAT, "إن");

  private static final String ARTICLE = "ال";
  private static final String PRONOUN = "PRP";

  private static final ImmutableSet<String> KIN =
      ImmutableSet.of(
          "ابن", "ابنة", "ابنت", "بنت", "زوج", "زوجة", "زوجت", "شقيق", "شقيقة", "شقيقت", "نجل",
          "نجلة", "نجلت", "والد", "والدة", "والدت", "صهر");

  /** Bodies that have names of their own. */
  private static final ImmutableSet<String> NAMED =
      ImmutableSet.of("حزب", "حركة", "حركت", "فريق", "نادي", "منتخب");

  private static final ImmutableSet<String> BODIES =
      ImmutableSet.<String>builder()
          .addAll(NAMED)
          .add("جيش", "حرس", "امن", "حكومة", "حكومت", "برلمان")
          .build();

  private final KnownNames known;

  NameEdges(KnownNames known) {
    this.known = known;
  }

  /** The names of a document without such words; some have nothing left. */
  List<FoundName> cutFrom(List<FoundName> names, String text, Neighbours neighbours) {
    Set<String> keys = names.stream().map(name -> name.key(text)).collect(Collectors.toSet());
    Set<String> families = families(keys);
    ImmutableList.Builder<FoundName> cut = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      FoundName whole = withoutLetter(names.get(i), text);
      FoundName name = i + 1 < names.size() ? withoutTitle(whole, names.get(i + 1), text) : whole;
      FoundName own = withoutClause(withoutClitic(name, text), text);
      FoundName placed = withoutPurpose(withoutSide(own, neighbours), neighbours);
      FoundName left = withoutOn(placed, text, families, neighbours);
      if (!left.type().equals(BODY) || !isPossessed(left, BODIES)) {
        cut.add(left);
      } else if (left.tokens().size() > 1) {
        FoundName body = behind(left, 1, text);
        String key = body.key(text);
        boolean named =
            isPossessed(left, NAMED) && body.tokens().size() > 1 && key.startsWith(ARTICLE);
        if (named || keys.contains(key) || known.contains(key)) {
          cut.add(body);
        }
      }
    }
    return cut.build();
  }

  /** {@code مجلس الشيوخ السيناتور سمير حداد}: the title is the person's. */
  private static FoundName withoutTitle(FoundName name, FoundName next, String text) {
    List<Token> tokens = name.tokens();
    return !name.type().equals(PERSON)
            && next.type().equals(PERSON)
            && tokens.size() > 1
            && TITLES.contains(tokens.get(tokens.size() - 1).normal())
            && name.span().end() < next.span().start()
            && text.substring(name.span().end(), next.span().start()).isBlank()
        ? withoutLast(name)
        : name;
  }

  /** {@code هيئة السدود د. ليلى حداد}: the letter is the title of who is named next. */
  private static FoundName withoutLetter(FoundName name, String text) {
    int end = name.span().end();
    boolean title = LETTERS.contains(name.tokens().get(name.tokens().size() - 1).normal());
    return title && name.tokens().size() > 1 && end < text.length() && text.charAt(end) == '.'
        ? withoutLast(name)
        : name;
  }

  private static FoundName withoutOn(
      FoundName name, String text, Set<String> families, Neighbours neighbours) {
    List<Token> tokens = name.tokens();
    int last = tokens.size() - 1;
    if (!name.type().equals(PERSON) || last == 0) {
      return name;
    }
    if (LAST_PREPOSITIONS.contains(tokens.get(last).normal()) && isWord(neighbours.behind(name))) {
      return withoutLast(name);
    }
    if (tokens.get(0).normal().equals(ON)) {
      FoundName rest = behind(name, 1, text);
      return families.contains(rest.key(text)) ? rest : name;
    }
    return name;
  }

  /** What stands behind the first word of a name or a later one, unless somebody is called Ali. */
  private static Set<String> families(Set<String> keys) {
    Set<String> families = new HashSet<>();
    for (String key : keys) {
      if (!key.contains(LetterFolding.fold(ALI) + " ")) {
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
          families.add(key.substring(blank + 1));
        }
      }
    }
    return families;
  }

  /** {@code صحراء مصر الغربية}: the adjective is the desert's, not the state's. */
  private static FoundName withoutSide(FoundName name, Neighbours neighbours) {
    List<Token> tokens = name.tokens();
    String before = neighbours.before(name);
    if (name.type().equals(PLACE)
        && tokens.size() > 1
        && FAR.contains(tokens.get(tokens.size() - 1).normal())) {
      return withoutLast(name);
    }
    return name.type().equals(PLACE)
            && tokens.size() == 2
            && !tokens.get(0).normal().startsWith(ARTICLE)
            && SIDES.contains(tokens.get(1).normal())
            && (WIDE.contains(before) || (!before.isEmpty() && WIDE.contains(before.substring(1))))
        ? withoutLast(name)
        : name;
  }

  /** {@code مفوضة الاتحاد الأوروبي للتجارة}: what is hers is no part of the body's name. */
  private static FoundName withoutPurpose(FoundName name, Neighbours neighbours) {
    List<Token> tokens = name.tokens();
    String before = neighbours.before(name);
    boolean sent =
        tokens.size() > 2
            && name.type().equals(BODY)
            && (ENVOYS.contains(before)
                || (!before.isEmpty() && ENVOYS.contains(before.substring(1))));
    return sent
            && SENDERS.contains(tokens.get(0).normal() + ' ' + tokens.get(1).normal())
            && tokens.get(2).normal().startsWith(FOR)
        ? name.within(
            tokens.subList(0, 2), new Span(name.span().start(), tokens.get(1).span().end()))
        : name;
  }

  private static FoundName withoutLast(FoundName name) {
    List<Token> left = name.tokens().subList(0, name.tokens().size() - 1);
    return name.within(left, new Span(name.span().start(), left.get(left.size() - 1).span().end()));
  }

  /** Cuts off an article or a preposition that is a word of its own: {@code الـGRU}. */
  private static FoundName withoutClitic(FoundName name, String text) {
    Token first = name.tokens().get(0);
    boolean clitic =
        first.normal().equals(ARTICLE)
            || (first.normal().length() == 1 && AttachedClitics.CLITICS.contains(first.normal()));
    return clitic
            && name.tokens().size() > 1
            && text.charAt(first.span().end() - 1) == CharacterClasses.TATWEEL
        ? behind(name, 1, text)
        : name;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** Cuts off what stands up to a particle, and whose relative somebody is. */
  private static FoundName withoutClause(FoundName name, String text) {
    List<Token> tokens = name.tokens();
    if (!name.type().equals(PERSON)) {
      return name;
    }
    int first = tokens.size() > 1 && PARTICLES.contains(tokens.get(0).normal()) ? 1 : 0;
    for (int i = 1; i < tokens.size() - 1; i++) {
      first = tokens.get(i).normal().equals(THAT) ? i + 1 : first;
    }
    FoundName left = first == 0 ? name : behind(name, first, text);
    return left.tokens().size() > 1 && isPossessed(left, KIN) ? behind(left, 1, text) : left;
  }

  /** Whether its first word is one of some with a pronoun. */
  private static boolean isPossessed(FoundName name, Set<String> nouns) {
    List<Segment> segments = name.tokens().get(0).segments();
    int last = segments.size() - 1;
    return last > 0
        && segments.get(last).tag().startsWith(PRONOUN)
        && nouns.contains(segments.get(last - 1).form());
  }

  /** What is left of a name behind some of its words. */
  private static FoundName behind(FoundName name, int words, String text) {
    List<Token> rest = name.tokens().subList(words, name.tokens().size());
    return FoundName.of(text, name.type(), rest, FoundName.stemAt(rest.get(0)), name.score());
  }
}
