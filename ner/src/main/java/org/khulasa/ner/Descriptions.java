package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * Words in quotation marks by which somebody describes somebody or something: {@code ووصفه بأنه
 * "رجل لطيف"}. Only what the model is sure of is a name there.
 */
final class Descriptions {
  private static final double SURE = 0.7;

  /** So many letters before a name the verb stands at most. */
  private static final int LETTERS = 60;

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?<!\\p{L})[وف]?(?:وصف(?:ت|ه|ها|هم|ته|تها|وا|وه|وها)?|[يت]صف(?:ه|ها|هم)?|واصفا|واصفة"
              + "|[يت]?نعت(?:ه|ها|هم)?)(?!\\p{L})[^.!؟\\n]*(?<!\\p{L})"
              + "(?:ب|بأنه|بأنها|بأنهم|بأنهما) ?$");

  private Descriptions() {}

  /** The names of a document without those that describe. */
  static List<FoundName> leftOut(List<FoundName> names, String text) {
    return names.stream()
        .filter(name -> !isDescription(name, text))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isDescription(FoundName name, String text) {
    if (name.score() >= SURE || !OpeningMarks.isBefore(name, text)) {
      return false;
    }
    int end = name.span().start() - 1;
    String before = ScriptNormalizer.normalize(text.substring(Math.max(0, end - LETTERS), end));
    return DESCRIBED.matcher(before).find();
  }
}
