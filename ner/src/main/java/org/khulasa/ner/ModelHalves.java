package org.khulasa.ner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khulasa.core.model.ModelWriter;

/**
 * A step of this module's build: writes a model as the two files that {@link BuiltInModel} reads.
 */
final class ModelHalves {
  private ModelHalves() {}

  /** The model's file, and the folder for the two, which are of about the same size. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (InputStream in = Files.newInputStream(file)) {
      NerModel model = NerModel.read(in, file.toString());
      ModelWriter words = model.writer();
      model.words().write(words);
      write(words, folder.resolve(BuiltInModel.WORDS));
      ModelWriter taggers = model.writer();
      model.taggers().write(taggers);
      write(taggers, folder.resolve(BuiltInModel.TAGGERS));
    }
  }

  private static void write(ModelWriter half, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      half.write(out);
    }
  }
}
