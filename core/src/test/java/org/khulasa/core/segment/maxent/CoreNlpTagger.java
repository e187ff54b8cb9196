package org.khulasa.core.segment.maxent;

import edu.stanford.nlp.ling.HasTag;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own tagger, to compare with. */
final class CoreNlpTagger {
  private final MaxentTagger tagger;

  CoreNlpTagger() {
    try (InputStream in =
        new BufferedInputStream(
            MaxentTagger.class.getResourceAsStream(
                "/edu/stanford/nlp/models/pos-tagger/arabic.tagger"))) {
      tagger = new MaxentTagger(in, new Properties(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> tag(List<String> forms) {
    List<HasWord> words = new ArrayList<>();
    forms.forEach(form -> words.add(new Word(form)));
    return tagger.tagSentence(words).stream().map(HasTag::tag).toList();
  }

  List<String> tag(List<String> forms, List<String> certain) {
    List<HasWord> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      words.add(
          certain.get(i).isEmpty()
              ? new TaggedWord(forms.get(i))
              : new TaggedWord(forms.get(i), certain.get(i)));
    }
    return tagger.tagSentence(words, true).stream().map(HasTag::tag).toList();
  }
}
