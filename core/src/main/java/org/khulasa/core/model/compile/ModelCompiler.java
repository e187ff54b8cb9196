package org.khulasa.core.model.compile;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.core.model.ModelWriter;

/**
 * Writes all model files into a folder, unless they are there already: {@code ModelCompiler OUT_DIR
 * STAMP_FILE}. The stamp file remembers what the files were made from.
 */
public final class ModelCompiler {
  /** Makes one model. */
  @FunctionalInterface
  private interface Recipe {
    ModelWriter compile() throws IOException;
  }

  /**
   * A model to make.
   *
   * @param file its name
   * @param source the resource it is made from
   */
  private record Target(String file, String source, Recipe recipe) {}

  private static final List<Target> TARGETS =
      List.of(
          new Target("segmenter.khm", SegmenterCompiler.SOURCE, SegmenterCompiler::compile),
          new Target("tagger.khm", TaggerCompiler.SOURCE, TaggerCompiler::compile));

  private ModelCompiler() {}

  /** Compiles what is missing or older than its sources. */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    Path folder = Path.of(arguments[0]);
    Path stamp = Path.of(arguments[1]);
    String inputs = fingerprint();
    boolean complete =
        TARGETS.stream().allMatch(target -> Files.exists(folder.resolve(target.file())));
    if (complete && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return;
    }
    Files.createDirectories(folder);
    for (Target target : TARGETS) {
      ModelWriter model = target.recipe().compile();
      try (OutputStream out = Files.newOutputStream(folder.resolve(target.file()))) {
        model.write(out);
      }
    }
    Files.writeString(stamp, inputs);
  }

  /** A hash of the sources of the models and of the classes that make and write them. */
  private static String fingerprint() throws IOException, URISyntaxException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Target target : TARGETS) {
      try (InputStream in = open(target.source())) {
        hasher.putBytes(in.readAllBytes());
      }
    }
    Path classes =
        Path.of(ModelCompiler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org/khulasa/core/model"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hasher.putString(file.getFileName().toString(), StandardCharsets.UTF_8);
        hasher.putBytes(Files.readAllBytes(file));
      }
    }
    return hasher.hash().toString();
  }

  /** A resource of the class path. */
  static InputStream open(String resource) throws IOException {
    InputStream in = ModelCompiler.class.getResourceAsStream("/" + resource);
    if (in == null) {
      throw new IOException(resource + " is not on the class path");
    }
    return in;
  }
}
