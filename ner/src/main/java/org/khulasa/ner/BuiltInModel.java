package org.khulasa.ner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.khulasa.core.model.Model;

/**
 * The model that comes with this module. Its file is two files in the jar ({@link ModelHalves}), so
 * that two threads unpack them at the same time: unpacking, and the memory it goes into, are most
 * of what loading costs.
 */
final class BuiltInModel {
  static final String WORDS = "names-words.khm";
  static final String TAGGERS = "names-taggers.khm";

  private BuiltInModel() {}

  /**
   * Loads the model.
   *
   * @throws IOException if it is not in the jar or damaged
   */
  static NerModel load() throws IOException {
    CompletableFuture<NerModel.Words> words = CompletableFuture.supplyAsync(BuiltInModel::words);
    try {
      Model model = open(TAGGERS);
      NerModel.Taggers taggers = NerModel.Taggers.read(model);
      return new NerModel(model.provenance(), words.join(), taggers);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e;
    }
  }

  private static NerModel.Words words() {
    try {
      return NerModel.Words.read(open(WORDS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model open(String resource) throws IOException {
    try (InputStream in = BuiltInModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is missing from khulasa-ner's jar");
      }
      return Model.read(in, resource, NerModel.KIND, NerModel.VERSION);
    }
  }
}
