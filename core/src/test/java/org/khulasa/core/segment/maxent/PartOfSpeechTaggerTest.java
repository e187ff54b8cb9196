package org.khulasa.core.segment.maxent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khulasa.core.Span;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.text.HostileText;

class PartOfSpeechTaggerTest {
  private static final CoreNlpTagger CORE_NLP = new CoreNlpTagger();
  private static final List<String> SAMPLE_FORMS = sampleForms();

  private final PartOfSpeechTagger tagger = PartOfSpeechTagger.shared();

  @Test
  void tagsASentence() {
    assertThat(tagger.tag(List.of("و", "زار", "الوزير", "القرية", "الجديدة", ".")))
        .containsExactly("CC", "VBD", "DTNN", "DTNN", "DTJJ", "PUNC");
  }

  @Test
  void tagsNothing() {
    assertThat(tagger.tag(List.of())).isEmpty();
  }

  @Test
  void keepsCertainTags() {
    assertThat(tagger.tag(List.of("زار", "كريم", "القرية"), List.of("", "NNP", "")))
        .element(1)
        .isEqualTo("NNP");
  }

  @Test
  void refusesATagThatIsNone() {
    assertThatThrownBy(() -> tagger.tag(List.of("زار"), List.of("VERB")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VERB")
        .hasMessageContaining("VBD");
  }

  @Test
  void knowsAllTags() {
    assertThat(tagger.tagSet()).hasSize(33).contains("DTNN", ".$$.");
  }

  // The same sentences each time: a build must not fail by chance. TaggerParityCheck reads others.
  @Property(tries = 1000, seed = "20261122")
  void agreesWithCoreNlp(@ForAll("sentences") List<String> forms) {
    List<String> expected = CORE_NLP.tag(forms);
    assertThat(tagger.tag(forms)).isEqualTo(expected);
    assertThat(tagger.tagByLogarithms(forms)).isEqualTo(expected);
  }

  @Property(tries = 100, seed = "20261122")
  void agreesWithCoreNlpAboutCertainTags(
      @ForAll("sentences") List<String> forms, @ForAll long seed) {
    // CoreNLP goes wrong where a form is certain in one place and open in another.
    List<String> distinct = forms.stream().distinct().toList();
    List<String> certain = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      boolean known = (seed >>> (i % 32) & 3) == 0;
      certain.add(known ? tagger.tagSet().get((int) ((seed >>> 32) + i & 31)) : "");
    }
    assertThat(tagger.tag(distinct, certain)).isEqualTo(CORE_NLP.tag(distinct, certain));
  }

  @Property(tries = 50, seed = "20261122")
  void agreesWithCoreNlpOnLongSentences(@ForAll("longSentences") List<String> forms) {
    assertThat(tagger.tag(forms)).isEqualTo(CORE_NLP.tag(forms));
  }

  @Test
  void bothDecodersAgreeWhereNothingIsKnown() {
    List<String> forms = Collections.nCopies(500, "\uD83D");
    List<String> expected = CORE_NLP.tag(forms);
    assertThat(tagger.tag(forms)).isEqualTo(expected);
    assertThat(tagger.tagByLogarithms(forms)).isEqualTo(expected);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void takesAMillionSegments() {
    String[] forms = new String[1_000_000];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = SAMPLE_FORMS.get((int) (i * 7919L % SAMPLE_FORMS.size()));
    }
    assertThat(tagger.tag(Arrays.asList(forms))).hasSize(forms.length);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void takesAFormOfAMillionLetters() {
    assertThat(tagger.tag(List.of("قال", "ب".repeat(1_000_000)))).hasSize(2).startsWith("VBD");
  }

  @Test
  void threadsAgree() throws Exception {
    List<String> expected = tagger.tag(SAMPLE_FORMS);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        results.add(threads.submit(() -> tagger.tag(SAMPLE_FORMS)));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void refusesADamagedModel() {
    InputStream cut = new ByteArrayInputStream("KHULASA1".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> PartOfSpeechTagger.read(cut, "x.khm"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("x.khm");
  }

  /** What segmenters give, and what they never would. */
  private static Arbitrary<String> forms() {
    Arbitrary<String> known = Arbitraries.of(SAMPLE_FORMS);
    Arbitrary<String> arabic =
        Arbitraries.strings().withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآؤئ").ofMaxLength(9);
    Arbitrary<String> special =
        Arbitraries.of("NA", ".$.", "-LRB-", "######", "####", "", ".", ",", "2017", "%", "#");
    return Arbitraries.frequencyOf(
        Tuple.of(8, known),
        Tuple.of(4, arabic),
        Tuple.of(1, special),
        Tuple.of(1, HostileText.texts()),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return forms().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<String>> longSentences() {
    return forms().list().ofMinSize(200).ofMaxSize(400);
  }

  private static List<String> sampleForms() {
    ArabicSegmenter segmenter =
        ArabicSegmenter.create(ArabicSegmenter.Options.DEFAULT.withTags(false));
    List<String> forms = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.toString().contains("1256")) {
          String text = Files.readString(file);
          segmenter
              .segment(text, new Span(0, text.length()))
              .forEach(token -> token.segments().forEach(segment -> forms.add(segment.form())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }
}
