package org.khulasa.ner.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;

/** What only tags tell: which words are verbs. */
class TaggedWordsTest {
  private static final PublicationDate SATURDAY = PublicationDate.of(LocalDate.of(2024, 1, 27));

  private static List<String> found(String text) {
    return FigureRecognizer.create()
        .recognize(TestDocuments.tagged(Document.of(text).withDate(SATURDAY)))
        .stream()
        .map(entity -> entity.span().of(text) + " " + entity.normal())
        .toList();
  }

  @Test
  void whatTwoDoIsOnNoMonday() {
    assertThat(found("ظل الاثنين يعيشان في القرية.")).isEmpty();
    assertThat(found("قال إن الاثنين لا يتحدثان.")).isEmpty();
    assertThat(found("وصل الاثنين قطاران إلى المدينة.")).containsExactly("الاثنين 2024-01-22");
  }

  @Test
  void whoIsNothingButAnActorIsOfAnAge() {
    assertThat(found("سليم حداد ممثل لبناني في مطلع الأربعينات.")).isEmpty();
    assertThat(found("كان ممثلا لبنانيا في الستينات.")).containsExactly("الستينات 196X");
    assertThat(found("سليم حداد ممثل لبناني في الستينات من القرن الماضي."))
        .containsExactly("الستينات من القرن الماضي 196X");
  }
}
