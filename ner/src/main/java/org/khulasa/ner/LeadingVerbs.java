package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.Token;
import org.khulasa.core.text.WordLists;

/**
 * Verbs at the beginning of a clause that were taken for the first names of those who do it, or to
 * whom it was done: {@code أدين حداد}, {@code رأى حداد}. What is left is a name if the document has
 * it elsewhere, alone or at the end of a longer one, and none if it is a common noun ({@code روى
 * ناجون}). {@code leading-verbs.txt} lists them: the model takes few verbs for names, and for most
 * others the tagger is no witness, since it does not know foreign names either.
 */
final class LeadingVerbs {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String PERSON = "PER";
  private static final String PROPER = "NNP";

  /** As they are written: folded, أدين is the first name إدين. */
  private static final ImmutableSet<String> VERBS =
      WordLists.lines(LeadingVerbs.class, "leading-verbs.txt").stream()
          .flatMap(line -> BLANKS.splitToList(line).stream())
          .collect(ImmutableSet.toImmutableSet());

  private LeadingVerbs() {}

  /** The names of a document without such verbs; of some nothing is left. */
  static List<FoundName> cutFrom(List<FoundName> names, String text) {
    if (names.stream().noneMatch(name -> isBehindVerb(name, text))) {
      return names;
    }
    Map<String, Integer> times = new HashMap<>();
    for (FoundName name : names) {
      String key = name.key(text);
      if (name.type().equals(PERSON) && !isBehindVerb(name, text)) {
        times.merge(key, 1, Integer::sum);
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
          times.merge(key.substring(blank + 1), 1, Integer::sum);
        }
      }
    }
    return names.stream()
        .flatMap(name -> cut(name, text, times).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBehindVerb(FoundName name, String text) {
    return name.type().equals(PERSON)
        && name.tokens().size() > 1
        && VERBS.contains(name.firstWord(text));
  }

  private static Optional<FoundName> cut(FoundName name, String text, Map<String, Integer> times) {
    if (!isBehindVerb(name, text)) {
      return Optional.of(name);
    }
    List<Token> rest = name.tokens().subList(1, name.tokens().size());
    FoundName left =
        FoundName.of(text, name.type(), rest, FoundName.stemAt(rest.get(0)), name.score());
    if (times.containsKey(left.key(text))) {
      return Optional.of(left);
    }
    return isNoun(rest.get(0)) ? Optional.empty() : Optional.of(name);
  }

  private static boolean isNoun(Token token) {
    return token.segments().stream().noneMatch(segment -> segment.tag().contains(PROPER))
        && WordForms.isWord(token.normal());
  }
}
