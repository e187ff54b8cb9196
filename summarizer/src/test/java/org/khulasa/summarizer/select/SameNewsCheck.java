package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.eval.EvaluationItem;
import org.khulasa.summarizer.eval.EvaluationSet;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.PublicationOrder;

/**
 * Learns the weights of {@link SameNews} from the pairs of sentences that were read, and says how
 * well they part what tells the same from the rest. Some twenty seconds.
 *
 * <pre>mvn -pl core,summarizer test -Dtest=SameNewsCheck -Dsurefire.failIfNoSpecifiedTests=false
 *     -Dclusters=ant-event-clusters-dev.jsonl.gz</pre>
 */
@EnabledIfSystemProperty(named = "clusters", matches = ".+")
class SameNewsCheck {
  private static final int PARTS = 10;
  private static final int STEPS = 30;
  private static final double HOURS_IF_UNKNOWN = 6;
  private static final int FEATURES = 4;

  /** What is known of a pair: a one for the bias, likeness, hours, place; and the verdict. */
  private record Pair(String cluster, ImmutableDoubleArray features, boolean same) {}

  @Test
  void theShippedWeightsAreThoseThatAreLearned() throws IOException {
    List<Pair> pairs = pairs();
    double[] weights = learned(pairs);
    System.out.printf(
        Locale.ROOT,
        "%d pairs, %d the same news; weights %s%n",
        pairs.size(),
        pairs.stream().filter(Pair::same).count(),
        Arrays.toString(weights));
    double learned = areaUnderCurve(pairs, crossValidated(pairs));
    double likeness =
        areaUnderCurve(pairs, pairs.stream().mapToDouble(pair -> pair.features().get(1)).toArray());
    System.out.printf(
        Locale.ROOT, "area under the curve %.3f, shared words alone %.3f%n", learned, likeness);
    for (Pair pair : pairs) {
      assertThat(score(weights, pair)).isCloseTo(shipped(pair), within(0.05));
    }
    assertThat(learned).isGreaterThan(likeness);
  }

  private static double shipped(Pair pair) {
    return SameNews.odds(
        pair.features().get(1),
        SameNews.ofHours(pair.features().get(2)),
        SameNews.ofPlace((int) Math.round(Math.expm1(pair.features().get(3)))));
  }

  private static List<Pair> pairs() throws IOException {
    Map<String, List<Document>> clusters = clusters();
    Map<String, CandidateSet> sets = new LinkedHashMap<>();
    Map<String, Retelling> retellings = new LinkedHashMap<>();
    Analyzer analyzer = Analyzer.create();
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines()) {
      String[] f = line.split("\t", -1);
      CandidateSet set =
          sets.computeIfAbsent(
              f[0], id -> CandidateSet.of(analyzer.analyze(clusters.getOrDefault(id, List.of()))));
      Retelling retelling = retellings.computeIfAbsent(f[0], id -> new Retelling(set, false));
      Candidate a = candidate(set, f[1], Integer.parseInt(f[3]));
      Candidate b = candidate(set, f[4], Integer.parseInt(f[6]));
      pairs.add(new Pair(f[0], features(set, retelling, a, b), f[7].equals("T")));
    }
    return pairs;
  }

  private static List<String> lines() throws IOException {
    try (var in = SameNewsCheck.class.getResourceAsStream("read-pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static Map<String, List<Document>> clusters() throws IOException {
    Map<String, Map<String, Document>> clusters = new LinkedHashMap<>();
    try (Stream<EvaluationItem> items =
        EvaluationSet.open(Path.of(System.getProperty("clusters")))) {
      items.forEach(
          item ->
              item.documents()
                  .forEach(
                      document ->
                          clusters
                              .computeIfAbsent(item.unit(), unit -> new LinkedHashMap<>())
                              .put(document.id(), document)));
    }
    Map<String, List<Document>> documents = new LinkedHashMap<>();
    clusters.forEach((unit, byId) -> documents.put(unit, List.copyOf(byId.values())));
    return documents;
  }

  private static Candidate candidate(CandidateSet set, String document, int end) {
    return set.all().stream()
        .filter(c -> set.documents().get(c.document()).document().id().equals(document))
        .filter(c -> c.span().end() == end)
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableDoubleArray features(
      CandidateSet set, Retelling retelling, Candidate a, Candidate b) {
    Set<Integer> other = new HashSet<>();
    Arrays.stream(retelling.terms(b.index())).forEach(other::add);
    double shared =
        Arrays.stream(retelling.terms(a.index()))
            .filter(other::contains)
            .mapToDouble(retelling::weight)
            .sum();
    double lighter = Math.min(retelling.total(a.index()), retelling.total(b.index()));
    double hours =
        PublicationOrder.hoursBetween(date(set, a), date(set, b)).orElse(HOURS_IF_UNKNOWN);
    return ImmutableDoubleArray.of(
        1,
        lighter == 0 ? 1 : shared / lighter,
        Math.min(24, hours),
        Math.log1p(Math.max(a.position(), b.position())));
  }

  private static Optional<PublicationDate> date(CandidateSet set, Candidate a) {
    return set.documents().get(a.document()).document().date();
  }

  private static double score(double[] weights, Pair pair) {
    return IntStream.range(0, FEATURES).mapToDouble(i -> weights[i] * pair.features().get(i)).sum();
  }

  /** Logistic regression by Newton's method. */
  private static double[] learned(List<Pair> pairs) {
    double[] weights = new double[FEATURES];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[FEATURES];
      double[][] hessian = new double[FEATURES][FEATURES + 1];
      for (Pair pair : pairs) {
        double p = SameNews.probability(score(weights, pair));
        for (int i = 0; i < FEATURES; i++) {
          gradient[i] += ((pair.same() ? 1 : 0) - p) * pair.features().get(i);
          for (int j = 0; j < FEATURES; j++) {
            hessian[i][j] += p * (1 - p) * pair.features().get(i) * pair.features().get(j);
          }
        }
      }
      double[] change = solved(hessian, gradient);
      for (int i = 0; i < FEATURES; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      matrix[i][n] = right[i];
    }
    for (int column = 0; column < n; column++) {
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : matrix[row][column] / matrix[column][column];
        for (int k = column; k <= n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
      }
    }
    return IntStream.range(0, n).mapToDouble(i -> matrix[i][n] / matrix[i][i]).toArray();
  }

  /** Each pair by weights that were learned without its cluster. */
  private static double[] crossValidated(List<Pair> pairs) {
    List<String> clusters =
        new ArrayList<>(new TreeSet<>(pairs.stream().map(Pair::cluster).toList()));
    Collections.shuffle(clusters, new Random(1));
    double[] scores = new double[pairs.size()];
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      double[] weights =
          learned(
              pairs.stream().filter(p -> clusters.indexOf(p.cluster()) % PARTS != left).toList());
      for (int i = 0; i < scores.length; i++) {
        if (clusters.indexOf(pairs.get(i).cluster()) % PARTS == left) {
          scores[i] = score(weights, pairs.get(i));
        }
      }
    }
    return scores;
  }

  private static double areaUnderCurve(List<Pair> pairs, double[] scores) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
    order.sort(Comparator.comparingDouble(i -> scores[i]));
    double ranks = 0;
    long same = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      if (pairs.get(order.get(rank)).same()) {
        ranks += rank + 1;
        same++;
      }
    }
    return (ranks - same * (same + 1) / 2.0) / (same * (double) (pairs.size() - same));
  }
}
