package org.khulasa.core.segment;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.segment.atb.AtbSegment;
import org.khulasa.core.segment.atb.AtbSegmenter;

/** Clitics by CoreNLP's ATB segmenter, decoded by our own code. */
final class DecoderCliticSplitter implements CliticSplitter {
  @Override
  public List<List<Piece>> split(List<Input> words) {
    List<String> forms = new ArrayList<>(words.size());
    boolean[] splittable = new boolean[words.size()];
    for (int i = 0; i < splittable.length; i++) {
      forms.add(words.get(i).form());
      splittable[i] = words.get(i).splittable();
    }
    List<List<Piece>> pieces = new ArrayList<>(words.size());
    for (List<AtbSegment> segments : AtbSegmenter.get().split(forms, splittable)) {
      List<Piece> word = new ArrayList<>(segments.size());
      for (AtbSegment segment : segments) {
        word.add(new Piece(segment.form(), segment.begin()));
      }
      pieces.add(word);
    }
    return pieces;
  }
}
