package org.khulasa.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticRevisionTest {
  private static final CliticRevision REVISION = new CliticRevision(WordCounts.standard());

  @ParameterizedTest
  @CsvSource({
    // Function words.
    "عند+ما, عندما",
    "و+عند+ما, و+عندما",
    "ك+ذلك, كذلك",
    // Words that are written as a whole only.
    "ل+غات, لغات",
    "ب+حيرات, بحيرات",
    "و+اردات, واردات",
    // Clitics that stay.
    "و+قال, و+قال",
    "ب+سبب, ب+سبب",
    "ل+لدراسة, ل+لدراسة",
    "س+يكون, س+يكون",
    "ف+ان, ف+ان",
    "و+ب+التالي, و+ب+التالي",
    // Prepositions that were missed, and words that begin like one.
    "كولاية, ك+ولاية",
    "لبكين, ل+بكين",
    "بيان, بيان",
    "كتاب, كتاب",
    "لبنان, لبنان",
    // A heh of the stem, and pronouns.
    "ترفي+ه, ترفيه",
    "كتاب+ه, كتاب+ه",
    "عاصمت+ه, عاصمت+ه",
  })
  void revises(String before, String after) {
    assertThat(show(REVISION.revise(before.replace("+", ""), pieces(before)))).isEqualTo(after);
  }

  @Property
  void piecesStayInOrderAndInsideTheWord(
      @ForAll @StringLength(min = 1, max = 8) @CharRange(from = 'ء', to = 'ي') String word,
      @ForAll @IntRange(max = 8) int first,
      @ForAll @IntRange(max = 8) int second) {
    List<Piece> before = new ArrayList<>(List.of(new Piece(word, 0)));
    for (int cut : new int[] {Math.min(first, second), Math.max(first, second)}) {
      int last = before.get(before.size() - 1).start();
      if (cut > last && cut < word.length()) {
        before.set(before.size() - 1, new Piece(word.substring(last, cut), last));
        before.add(new Piece(word.substring(cut), cut));
      }
    }
    List<Piece> after = REVISION.revise(word, before);
    assertThat(after.get(0).start()).isZero();
    assertThat(after.stream().map(Piece::start)).isSorted().doesNotHaveDuplicates();
    assertThat(after.stream().map(Piece::form).collect(Collectors.joining())).isEqualTo(word);
  }

  private static List<Piece> pieces(String shown) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (String form : shown.split("\\+", -1)) {
      pieces.add(new Piece(form, start));
      start += form.length();
    }
    return pieces;
  }

  private static String show(List<Piece> pieces) {
    return pieces.stream().map(Piece::form).collect(Collectors.joining("+"));
  }
}
