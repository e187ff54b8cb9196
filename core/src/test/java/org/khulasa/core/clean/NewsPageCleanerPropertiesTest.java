package org.khulasa.core.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.HostileText;

/** What holds for every text, however broken. */
class NewsPageCleanerPropertiesTest {
  private static final PageCleaner CLEANER = CleanedPage.cleaner(new PlainSegmenter());

  @Property(tries = 1500)
  void hostileTextIsCovered(@ForAll("hostile") String text) {
    checkCover(text);
  }

  @Property(tries = 1500)
  void pagesAreCovered(@ForAll("pages") String text) {
    checkCover(text);
  }

  @Property(tries = 300)
  void anythingAtAllIsCovered(@ForAll String text) {
    checkCover(text);
  }

  @Property(tries = 300)
  void orderOfDocumentsDoesNotMatter(
      @ForAll("pages") String a, @ForAll("pages") String b, @ForAll("pages") String c) {
    List<Document> documents =
        List.of(Document.of("a", a), Document.of("b", b), Document.of("c", c));
    List<Document> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    List<CleanedDocument> back = new ArrayList<>(CLEANER.clean(reversed));
    Collections.reverse(back);
    assertThat(CLEANER.clean(documents)).isEqualTo(back).isEqualTo(CLEANER.clean(documents));
  }

  @Property(tries = 150)
  void defaultLocaleDoesNotMatter(@ForAll("pages") String text) {
    List<Document> documents = List.of(Document.of(text));
    List<CleanedDocument> expected = CLEANER.clean(documents);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(CLEANER.clean(documents)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void checkCover(String text) {
    CleanedDocument cleaned = CLEANER.clean(List.of(Document.of(text))).get(0);
    assertThat(cleaned.document().text()).isSameAs(text);
    checkOrder(cleaned.kept());
    checkOrder(cleaned.dropped().stream().map(Dropped::span).toList());
    List<Span> all = new ArrayList<>(cleaned.kept());
    cleaned.dropped().forEach(dropped -> all.add(dropped.span()));
    all.sort(Comparator.naturalOrder());
    checkOrder(all);
    boolean[] covered = new boolean[text.length()];
    for (Span span : all) {
      for (int i = span.start(); i < span.end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered[i] || !CharacterClasses.isVisible(text.charAt(i))).as(text).isTrue();
    }
  }

  private static void checkOrder(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isGreaterThan(span.start());
      end = span.end();
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileText.texts();
  }

  /** Lines as pages have them, with every rule's matter among them, in any order. */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> furniture =
        Arbitraries.of(
            "إعلان",
            "+ الخط -",
            "اقرأ أيضا",
            "اقرأ أيضا: سوق الورق",
            "24 يناير 2031",
            "• سوق الورق",
            "المصدر: الرمانة اليوم",
            "الوسوم: كتب",
            "صورة (رويترز)",
            "بوابة الرمانة",
            "***",
            "");
    Arbitrary<String> headings =
        Arbitraries.of(
            "بلدية الرمانة تفتتح مكتبتها",
            "لماذا أغلقت المكتبة؟",
            "\"بيت القراء\"",
            "وقال:",
            "- قاعة للأطفال",
            "نادي الصنوبر يحرز كأس الجبال للكرة الطائرة");
    Arbitrary<String> prose =
        Arbitraries.of(
            "افتتحت بلدية الرمانة مساء أمس مكتبتها العامة بعد أعمال ترميم دامت عامين كاملين.",
            "وقالت مديرة المكتبة إن القاعات الجديدة تتسع لنحو ثلاثمئة قارئ. ورحبت بهم.",
            "كما ستفتح المكتبة أبوابها للقراء سبعة أيام في الأسبوع ابتداء من الشهر المقبل،",
            "فاز نادي الصنوبر بكأس الجبال للكرة الطائرة عقب مباراة نهائية امتدت خمسة أشواط",
            "وأعلن اتحاد الكرة الطائرة أن البطولة القادمة ستقام على ملاعب مكشوفة من",
            "، وقال إن ذلك كله لم يكن ليحدث لولا المتبرعون من أهل المدينة...");
    return Arbitraries.oneOf(furniture, headings, prose, prose, HostileText.texts())
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("\n", lines));
  }
}
