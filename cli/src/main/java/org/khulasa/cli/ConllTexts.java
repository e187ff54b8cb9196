package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.ner.NameRecognizer;

/**
 * Labels the sentences of a file of tokens. A sentence that is the token {@code -DOCSTART-} begins
 * another text, as in the files of CoNLL-2003; without it, all of a file is one text. Names that
 * return in a text help to recognise each other.
 */
final class ConllTexts {
  private static final String BORDER = "-DOCSTART-";

  private ConllTexts() {}

  /**
   * The labels of all tokens.
   *
   * @param sentences the tokens of each sentence
   * @return the labels of each sentence
   */
  static List<List<String>> label(List<List<String>> sentences, NameRecognizer names) {
    ImmutableList.Builder<List<String>> labels = ImmutableList.builder();
    List<List<String>> text = new ArrayList<>();
    for (List<String> sentence : sentences) {
      if (sentence.size() == 1 && sentence.get(0).equals(BORDER)) {
        labels.addAll(names.label(text)).add(ImmutableList.of("O"));
        text.clear();
      } else {
        text.add(sentence);
      }
    }
    return labels.addAll(names.label(text)).build();
  }
}
