package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;
import org.khulasa.ner.data.ConllFormatException;

class NerTrainerTest {
  private static final String[] PEOPLE = {"سامي", "ليلى", "كريم", "هدى", "نبيل", "رنا"};
  private static final String[] PLACES = {"بيروت", "تونس", "عمان", "الرباط", "صنعاء", "دمشق"};

  private static final NerTrainingOptions QUICK =
      new NerTrainingOptions(6, 0.1f, 0.01f, 0.1f, 0, 1, ImmutableList.of(2, 4), 1, 1, 2);

  private final Path folder;

  NerTrainerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private NerTrainingData data() throws IOException {
    StringBuilder gold = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < 36; i++) {
      String person = PEOPLE[i % PEOPLE.length];
      String place = PLACES[i / PEOPLE.length];
      gold.append("سافر\tO\n").append(person).append("\tB-PER\nالى\tO\n");
      gold.append(place).append("\tB-LOC\n\n");
      raw.append("عاد ").append(person).append(" الى ").append(place).append(" .\n");
    }
    return new NerTrainingData(
        ImmutableList.of(file("gold.tsv", gold.toString())),
        ImmutableList.of(),
        ImmutableList.of(file("raw.txt", raw.toString())));
  }

  private static NerTrainer trainer() {
    return NerTrainer.create().withSegmenter(BlankSegmenter.INSTANCE).withOptions(QUICK);
  }

  private static byte[] bytes(NerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void sameDataOptionsAndSeedSameBytes() throws IOException {
    byte[] once = bytes(trainer().train(data(), 5, TrainingProgress.SILENT));
    byte[] again = bytes(trainer().train(data(), 5, TrainingProgress.SILENT));
    assertThat(again).isEqualTo(once);
    assertThat(bytes(trainer().train(data(), 6, TrainingProgress.SILENT))).isNotEqualTo(once);
  }

  @Test
  void learnsAndSurvivesWritingAndReading() throws IOException {
    NerModel model = trainer().train(data(), 1, TrainingProgress.SILENT);
    List<List<String>> sentences = List.of(List.of("سافر", "زياد", "الى", "تونس"), List.of());
    List<List<String>> expected = List.of(List.of("O", "B-PER", "O", "B-LOC"), List.of());
    assertThat(NameRecognizer.of(model).withSegmenter(BlankSegmenter.INSTANCE).label(sentences))
        .isEqualTo(expected);
    NerModel read = NerModel.read(new ByteArrayInputStream(bytes(model)), "m.khm");
    assertThat(NameRecognizer.of(read).withSegmenter(BlankSegmenter.INSTANCE).label(sentences))
        .isEqualTo(expected);
    assertThat(read.provenance()).isEqualTo(model.provenance());
    assertThat(read.provenance()).containsKeys("gold gold.tsv", "raw raw.txt", "seed", "options");
    assertThat(bytes(read)).isEqualTo(bytes(model));
  }

  @Test
  void readsModelsFromBeforeTheGlance() throws IOException {
    NerModel model = trainer().train(data(), 1, TrainingProgress.SILENT);
    ModelWriter before = new ModelWriter("names", 2);
    model.words().write(before);
    model.taggers().names().write(before, "names");
    model.taggers().secondLook().write(before, "secondLook");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    before.write(out);
    NerModel read = NerModel.read(new ByteArrayInputStream(out.toByteArray()), "m.khm");
    assertThat(read.taggers().glance()).isSameAs(Glance.NONE);
    assertThat(
            NameRecognizer.of(read)
                .withSegmenter(BlankSegmenter.INSTANCE)
                .label(List.of(List.of("سافر", "زياد", "الى", "تونس"))))
        .containsExactly(List.of("O", "B-PER", "O", "B-LOC"));
  }

  @Test
  void learnsFromTextOfOtherGuidelinesBesides() throws IOException {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      other.append("سافر\tO\n").append(PEOPLE[i % 6]).append("\tB-MISC\nالى\tO\n");
      other.append(PLACES[i % 6]).append("\tB-ORG\n\n");
    }
    NerTrainingData data = data();
    NerTrainingData both =
        new NerTrainingData(
            data.gold(), ImmutableList.of(file("other.tsv", other.toString())), data.raw());
    NerModel model = trainer().train(both, 1, TrainingProgress.SILENT);
    assertThat(bytes(model)).isNotEqualTo(bytes(trainer().train(data, 1, TrainingProgress.SILENT)));
    // The other text's guidelines stay out of the answer.
    assertThat(
            NameRecognizer.of(model)
                .withSegmenter(BlankSegmenter.INSTANCE)
                .label(List.of(List.of("سافر", "زياد", "الى", "تونس"))))
        .containsExactly(List.of("O", "B-PER", "O", "B-LOC"));
    assertThat(model.provenance()).containsKey("auxiliary other.tsv");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<String> stages = new ArrayList<>();
    var unused =
        trainer()
            .train(
                data(),
                1,
                (stage, done, total) -> {
                  if (!stages.contains(stage)) {
                    stages.add(stage);
                  }
                });
    assertThat(stages).contains("segment gold.tsv", "word vectors", "tag raw text", "names");
  }

  @Test
  void mislabelledFiles() throws IOException {
    Path bad = file("bad.tsv", "هنا\tO\nبيروت\tB-CITY\n");
    assertThatThrownBy(
            () ->
                trainer()
                    .train(
                        new NerTrainingData(List.of(bad), List.of(), List.of()),
                        1,
                        TrainingProgress.SILENT))
        .isInstanceOf(ConllFormatException.class)
        .hasMessageContaining("bad.tsv:2: found label \"B-CITY\"; allowed: O, B-PER");
    Path empty = file("empty.tsv", "");
    assertThatThrownBy(
            () ->
                trainer()
                    .train(
                        new NerTrainingData(List.of(empty), List.of(), List.of()),
                        1,
                        TrainingProgress.SILENT))
        .isInstanceOf(ConllFormatException.class)
        .hasMessageContaining("found no tokens");
  }

  @Test
  void damagedCutAndForeignModels() throws IOException {
    byte[] good = bytes(trainer().train(data(), 1, TrainingProgress.SILENT));
    byte[] cut = Arrays.copyOf(good, good.length / 2);
    byte[] damaged = good.clone();
    damaged[good.length / 3] ^= 1;
    byte[] foreign = "PK\u0003\u0004 something else".getBytes(StandardCharsets.US_ASCII);
    for (byte[] bytes : List.of(cut, damaged, foreign, new byte[0])) {
      assertThatThrownBy(() -> NerModel.read(new ByteArrayInputStream(bytes), "m.khm"))
          .isInstanceOf(ModelFormatException.class)
          .hasMessageStartingWith("m.khm: ")
          .hasMessageContaining("expected");
    }
  }

  @Test
  void optionsOutOfRange() {
    refuses(() -> options(0, 0.1f, 0, 0, 0, 1, 2, 0, 1, 2), "epochs 0");
    refuses(() -> options(1, 0, 0, 0, 0, 1, 2, 0, 1, 2), "rate 0.0");
    refuses(() -> options(1, 0.1f, -1, 0, 0, 1, 2, 0, 1, 2), "penalty -1.0");
    refuses(() -> options(1, 0.1f, 0, 1, 0, 1, 2, 0, 1, 2), "noise 1.0");
    refuses(() -> options(1, 0.1f, 0, 0, Float.NaN, 1, 2, 0, 1, 2), "least NaN");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 0, 2, 0, 1, 2), "vectorEpochs 0");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 1, 0, 0, 1, 2), "clusters [0]");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 1, 32_768, 0, 1, 2), "clusters [32768]");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 1, 2, -1, 1, 2), "rounds -1");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 1, 2, 0, 0, 2), "tagEvery 0");
    refuses(() -> options(1, 0.1f, 0, 0, 0, 1, 2, 0, 1, 1), "folds 1");
    assertThat(options(1, 0.1f, 0, 0, 0, 1, 32_767, 0, 1, 2).clusters()).containsExactly(32_767);
  }

  private static NerTrainingOptions options(
      int epochs,
      float rate,
      float penalty,
      float noise,
      float least,
      int vectorEpochs,
      int clusters,
      int rounds,
      int tagEvery,
      int folds) {
    return new NerTrainingOptions(
        epochs,
        rate,
        penalty,
        noise,
        least,
        vectorEpochs,
        ImmutableList.of(clusters),
        rounds,
        tagEvery,
        folds);
  }

  private static void refuses(ThrowingCallable call, String found) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(found)
        .hasMessageContaining("; allowed: ");
  }

  @Test
  void filesOfOneNameAreAllTold() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one")).resolve("train.tsv");
    Path two = Files.createDirectory(folder.resolve("two")).resolve("train.tsv");
    Files.writeString(one, "a\tO\n");
    Files.writeString(two, "b\tO\n");
    NerTrainingData data = new NerTrainingData(List.of(one, two), List.of(two), List.of());
    assertThat(NerTrainer.provenance(data, QUICK, 1))
        .containsEntry("gold train.tsv", Checksums.sha256(one))
        .containsEntry("gold train.tsv (2)", Checksums.sha256(two))
        .containsEntry("auxiliary train.tsv", Checksums.sha256(two));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without it may pass null
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> NerTrainer.create().withOptions(null))
        .withMessageContaining("options");
    assertThatNullPointerException()
        .isThrownBy(() -> NerTrainer.create().withSegmenter(null))
        .withMessageContaining("a segmenter");
    assertThatNullPointerException()
        .isThrownBy(() -> NameRecognizer.create().withSegmenter(null))
        .withMessageContaining("a segmenter");
    assertThatNullPointerException()
        .isThrownBy(() -> NameRecognizer.of(null))
        .withMessageContaining("a model");
  }
}
