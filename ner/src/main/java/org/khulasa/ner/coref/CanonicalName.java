package org.khulasa.ner.coref;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * Chooses the name of a cluster: of its forms that are common the fullest, and of that form's
 * spellings the most frequent that is no slip. White space inside becomes one space, and so does
 * what joins the words of a hashtag; lengthening signs go, and so do brackets that are not closed;
 * else it is a slice of a text, but for an article whose alef the text leaves out (للأمم), which is
 * written whole.
 */
final class CanonicalName {
  /** A form is common if it stands at least once for every so many times of the most common one. */
  private static final int RARE = 4;

  /** What makes a word longer on the page only, and what makes a hashtag of it. */
  private static final CharMatcher NO_LETTER =
      CharMatcher.is('#').or(CharMatcher.is((char) CharacterClasses.TATWEEL));

  private static final ImmutableList<String> PAIRS =
      ImmutableList.of("()", "[]", "«»", "“”", "\"\"");

  private static final CharMatcher MARKS = CharMatcher.anyOf("()[]«»“”\"");

  private static final CharMatcher SPACE = CharMatcher.forPredicate(CharacterClasses::isSpace);

  private record Form(String form, int size) {
    static final Comparator<Form> ORDER =
        Comparator.comparingInt(Form::size).thenComparing(Form::form);
  }

  private CanonicalName() {}

  static String of(List<Linked> cluster, List<String> texts) {
    String form = form(cluster);
    Map<String, Integer> spellings = new HashMap<>();
    Set<String> slips = new HashSet<>();
    for (Linked linked : cluster) {
      if (linked.form().equals(form)) {
        String spelling = spelling(linked, texts);
        spellings.merge(spelling, 1, Integer::sum);
        if (linked.occurrence().slip()) {
          slips.add(spelling);
        }
      }
    }
    return spellings.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                    entry -> slips.contains(entry.getKey()))
                .thenComparingInt(entry -> -entry.getValue())
                .thenComparing(entry -> !isPlain(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static boolean isPlain(String spelling) {
    return ScriptNormalizer.normalize(spelling).equals(spelling);
  }

  /**
   * Whether a form goes on behind another one of the cluster with what may be no part of the name,
   * and stands once.
   */
  private static boolean isTooLong(Linked linked, Map<Form, Integer> counts) {
    List<NameWord> words = linked.occurrence().words();
    Form form = new Form(linked.form(), linked.size());
    if (linked.size() != words.size() || counts.getOrDefault(form, 0) > 1) {
      return false;
    }
    for (int size = 2; size < words.size(); size++) {
      String shorter = NameWord.joinedKeys(words.subList(0, size));
      if (counts.containsKey(new Form(shorter, size)) && !ShortForms.goesOn(words.get(size))) {
        return true;
      }
    }
    return false;
  }

  private static String form(List<Linked> cluster) {
    // A record as the key of a hash table takes Java 5 ms, the first time.
    Map<Form, Integer> counts = new TreeMap<>(Form.ORDER);
    for (Linked linked : cluster) {
      counts.merge(new Form(linked.form(), linked.size()), 1, Integer::sum);
    }
    // A family name stands in every second sentence; that makes no full name of a person rare.
    boolean person = cluster.get(0).occurrence().entity().type().equals("PER");
    if (!person) {
      cluster.stream()
          .filter(linked -> isTooLong(linked, counts))
          .map(linked -> new Form(linked.form(), linked.size()))
          .toList()
          .forEach(counts::remove);
    }
    int fullest = person && counts.keySet().stream().anyMatch(f -> f.size() > 1) ? 2 : 0;
    int most =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().size() >= fullest)
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElseThrow();
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().size() >= fullest)
        .filter(entry -> entry.getValue() * RARE >= most)
        .min(
            Comparator.<Map.Entry<Form, Integer>>comparingInt(entry -> -entry.getKey().size())
                .thenComparingInt(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().form()))
        .orElseThrow()
        .getKey()
        .form();
  }

  /** Without brackets and quotation marks, if one of them has no partner. */
  private static String withoutOpenMarks(String name) {
    for (String pair : PAIRS) {
      int opening = CharMatcher.is(pair.charAt(0)).countIn(name);
      int closing = CharMatcher.is(pair.charAt(1)).countIn(name);
      boolean straight = pair.charAt(0) == pair.charAt(1);
      if (straight ? opening % 2 != 0 : opening != closing) {
        return MARKS.removeFrom(name);
      }
    }
    return name;
  }

  private static String spelling(Linked linked, List<String> texts) {
    String slice = linked.name().of(texts.get(linked.occurrence().document()));
    String plain = NO_LETTER.removeFrom(slice).replace('_', ' ');
    String name = SPACE.trimAndCollapseFrom(withoutOpenMarks(plain), ' ');
    boolean elided =
        linked.occurrence().elidedArticle()
            && linked.name().start() == linked.occurrence().entity().span().start();
    return elided ? "ا" + name : name;
  }
}
