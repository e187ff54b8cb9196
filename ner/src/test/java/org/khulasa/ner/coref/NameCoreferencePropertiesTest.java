package org.khulasa.ner.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

class NameCoreferencePropertiesTest {
  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");
  private static final NameCoreference COREFERENCE = NameCoreference.create();

  private static final int SIZE = 5_000;

  /** Less than so many seconds is noise. */
  private static final double SHORTEST = 0.1;

  /** Words that the rules treat in their own ways, so that random names meet all of them. */
  private static final List<String> WORDS =
      List.of(
          "محمد",
          "علي",
          "سارة",
          "الزيدي",
          "السوداني",
          "الرئيس",
          "رئيس",
          "الوزراء",
          "العراقي",
          "بن",
          "آل",
          "أبو",
          "عبد",
          "الله",
          "الدين",
          "الثاني",
          "الابن",
          "دي",
          "وزارة",
          "الخارجية",
          "حزب",
          "مدينة",
          "حلب",
          "أميركا",
          "الولايات",
          "المتحدة",
          "داعش",
          "الأمم",
          "3",
          "\u0640",
          "😀",
          "USA",
          "\u200F",
          "لل",
          "،",
          "\n");

  @Property(tries = 300)
  void everyMentionIsInExactlyOneCluster(@ForAll("sets") List<AnalyzedDocument> documents) {
    List<String> expected = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      for (Entity entity : documents.get(d).entities()) {
        if (TYPES.contains(entity.type())) {
          expected.add(entity.type() + new Mention(d, entity.span()));
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (NameCluster cluster : COREFERENCE.resolve(documents)) {
      assertThat(cluster.mentions()).isNotEmpty().isSorted();
      cluster.mentions().forEach(mention -> found.add(cluster.type() + mention));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 300)
  void theOrderOfDocumentsDoesNotMatter(
      @ForAll("sets") List<AnalyzedDocument> documents, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<AnalyzedDocument> shuffled = order.stream().map(documents::get).toList();
    assertThat(asSet(COREFERENCE.resolve(shuffled), order))
        .isEqualTo(asSet(COREFERENCE.resolve(documents), identity(documents.size())));
  }

  private static List<Integer> identity(int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    return order;
  }

  /** The clusters with every document called by the place it has in {@code order}. */
  private static Set<String> asSet(List<NameCluster> clusters, List<Integer> order) {
    Set<String> set = new HashSet<>();
    for (NameCluster cluster : clusters) {
      Set<String> mentions = new TreeSet<>();
      for (Mention mention : cluster.mentions()) {
        mentions.add(order.get(mention.document()) + ":" + mention.span());
      }
      set.add(cluster.type() + " " + cluster.name() + " " + mentions);
    }
    return set;
  }

  @Provide
  Arbitrary<List<AnalyzedDocument>> sets() {
    Arbitrary<String> name =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(words -> String.join(" ", words));
    Arbitrary<String> mention =
        Combinators.combine(Arbitraries.of("PER", "PER", "LOC", "ORG", "MISC", "DATE"), name)
            .as((type, words) -> "[" + type + " " + words + "]");
    return mention
        .list()
        .ofMaxSize(6)
        .map(mentions -> Marked.document(String.join(" ثم ", mentions)))
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 2000)
  void anyStretchOfAnyTextMayBeAnEntity(@ForAll("hostile") String text, @ForAll Random random) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int a = random.nextInt(text.length() + 1);
      int b = random.nextInt(text.length() + 1);
      Span span = new Span(Math.min(a, b), Math.max(a, b));
      entities.add(new Entity(TYPES.get(i % TYPES.size()), span, "", 1));
    }
    AnalyzedDocument document =
        new AnalyzedDocument(Document.of(text), List.of(), List.of(), entities);
    int mentions =
        COREFERENCE.resolve(List.of(document, document)).stream()
            .mapToInt(cluster -> cluster.mentions().size())
            .sum();
    assertThat(mentions).isEqualTo(16);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(80),
        Arbitraries.strings().ofMaxLength(80),
        Arbitraries.of(WORDS).list().ofMaxSize(20).map(words -> String.join("", words)));
  }

  @Test
  void tenThousandDocumentsTakeSeconds() {
    Random random = new Random(7);
    List<String> given = List.of("محمد", "علي", "سارة", "خالد", "ليلى", "نزار", "كريم", "هند");
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 10; j++) {
        String family = "الناحية" + Integer.toString(random.nextInt(3000), Character.MAX_RADIX);
        String first = given.get(random.nextInt(given.size()));
        switch (j % 5) {
          case 0 -> text.append("[PER ").append(first).append(' ').append(family).append("] ");
          case 1 -> text.append("[PER ").append(family).append("] ");
          case 2 -> text.append("[LOC مدينة ").append(family).append("] ");
          case 3 -> text.append("[ORG وزارة الخارجية العراقية] [ORG الخارجية] ");
          default -> text.append("[LOC الولايات المتحدة] ");
        }
      }
      documents.add(Marked.document(text.toString()));
    }
    assertThat(cpuSeconds(documents)).isLessThan(15);
  }

  @Test
  void oneNameOfThousandsOfWordsIsNoTrap() {
    String endless = "[PER " + "بن محمد ".repeat(50_000) + "] [PER " + "رئيس ".repeat(50_000) + "]";
    assertThat(cpuSeconds(Marked.documents(endless))).isLessThan(15);
  }

  @Test
  void oneFamilyOfThousandsIsNoTrap() {
    staysLinear(
        size -> {
          StringBuilder family = new StringBuilder();
          for (int i = 0; i < size; i++) {
            family.append("[PER محمد ").append(word(i)).append(" الزيدي] [PER الزيدي] ");
          }
          return Marked.documents(family.toString());
        });
  }

  /** Each given name is the only one of its kind, and could be anybody's of the list. */
  @Test
  void aListOfThousandsOfPeopleIsNoTrap() {
    staysLinear(
        size -> {
          StringBuilder full = new StringBuilder();
          StringBuilder given = new StringBuilder();
          for (int i = 0; i < size; i++) {
            full.append("[PER ").append(word(i)).append(" الزيدي] ");
            given.append("[PER ").append(word(i)).append("] ");
          }
          return Marked.documents(full.toString(), given.append("[PER زين الحاوي]").toString());
        });
  }

  /** A short name that thousands of longer ones could stand for, named again and again. */
  @Test
  void thousandsOfLongerNamesAreNoTrap() {
    staysLinear(
        size -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < size; i++) {
            text.append("[PER سالم الحاوي] [PER سالم الحاوي آل ").append(word(i)).append("] ");
          }
          return Marked.documents(text.toString());
        });
  }

  /** A word of letters that no list has. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("غضث");
    for (int left = number; left > 0; left /= 8) {
      word.append("بجدطفقكم".charAt(left % 8));
    }
    return word.append("ظ").toString();
  }

  /** Four times as much costs less than eight times as much; squares would cost sixteen. */
  private static void staysLinear(IntFunction<List<AnalyzedDocument>> documents) {
    cpuSeconds(documents.apply(SIZE));
    double once = cpuSeconds(documents.apply(SIZE));
    assertThat(cpuSeconds(documents.apply(4 * SIZE))).isLessThan(8 * Math.max(once, SHORTEST));
  }

  /** The processor's time, since other programs may run beside this one. */
  private static double cpuSeconds(List<AnalyzedDocument> documents) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(COREFERENCE.resolve(documents)).isNotEmpty();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
