package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.Document;

/** Makes evaluation items of an event cluster: each outlet's abstracts against all the others. */
final class UnseenOutlet {
  private static final int FEWEST_DOCUMENTS = 2;

  private UnseenOutlet() {}

  static List<EvaluationItem> items(JsonObject cluster) throws IOException {
    String unit = cluster.required("cluster");
    Map<String, ImmutableList.Builder<Document>> documents = new LinkedHashMap<>();
    Map<String, ImmutableList.Builder<String>> abstracts = new LinkedHashMap<>();
    for (JsonObject article : cluster.objects("docs")) {
      String outlet = article.required("source");
      documents
          .computeIfAbsent(outlet, key -> ImmutableList.builder())
          .add(Articles.document(article, "time"));
      Articles.filled(article, "abstract")
          .ifPresent(
              text -> abstracts.computeIfAbsent(outlet, key -> ImmutableList.builder()).add(text));
    }
    ImmutableList.Builder<EvaluationItem> items = ImmutableList.builder();
    abstracts.forEach(
        (outlet, references) -> {
          ImmutableList<Document> others =
              documents.entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(outlet))
                  .flatMap(entry -> entry.getValue().build().stream())
                  .collect(ImmutableList.toImmutableList());
          if (others.size() >= FEWEST_DOCUMENTS) {
            items.add(new EvaluationItem(unit + "/" + outlet, unit, others, references.build()));
          }
        });
    return items.build();
  }
}
