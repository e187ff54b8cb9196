package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * Joins the mentions of one person, place or organisation across documents, spellings, and full and
 * short names.
 *
 * <p>Only entities of the types {@code PER LOC ORG MISC} are names. The type counts: {@code
 * الولايات المتحدة} as a place and as an organisation are two clusters, since a recogniser that
 * tells them apart by context should not be overruled by one that does not see it. A capital is not
 * its state.
 *
 * <p>Spellings that outlets give one foreign name are one, and so are words that they divide in
 * different places; names that vowels tell apart (حسن, حسين) stay two.
 *
 * <p>People: spellings of the same full name are one person; a shorter full name joins the only
 * longer one it can be; a family name alone is the only person's in the set who bears it, or, where
 * several do, the one's whom its document is about or has named last before it; a given name alone
 * is joined inside its document, and elsewhere only if it is a rare one and both documents name one
 * further person. So are names with a slip, if no document has both. Titles, offices and
 * nationalities before a name do not count. Two people with all names in common cannot be told
 * apart.
 *
 * <p>Organisations and places: equal names and known aliases are one; a name without its first word
 * ({@code وزارة}, {@code حركة}, {@code مدينة}) joins the one with it, and a short form the only
 * longer name that it can stand for; bodies that every state has ({@code وزارة الخارجية}) are
 * joined inside their document only. What stands in brackets right behind a body is its name too.
 *
 * <p>The result does not depend on the order of the documents, but for the order of clusters that
 * are equal in size, name and type. Time and memory are linear in the mentions: what would compare
 * all people of a long list with each other takes it that the list says nothing. Immutable; may be
 * shared by threads.
 */
public final class NameCoreference {
  private static final String PERSON = "PER";

  /** So many letters has a word that looks foreign by no chance. */
  private static final int FOREIGN = 5;

  private static final ImmutableMap<String, NameResolver> RESOLVERS =
      ImmutableMap.of(
          PERSON,
          new PersonResolver(),
          "LOC",
          new HeadedNameResolver("LOC"),
          "ORG",
          new HeadedNameResolver("ORG"),
          "MISC",
          new HeadedNameResolver("MISC"));

  private static final Comparator<NameCluster> ORDER =
      Comparator.<NameCluster>comparingInt(cluster -> -cluster.mentions().size())
          .thenComparing(NameCluster::name)
          .thenComparing(NameCluster::type)
          .thenComparing(cluster -> cluster.mentions().get(0));

  private static final Comparator<Cluster> LARGEST_FIRST =
      Comparator.<Cluster>comparingInt(cluster -> -cluster.members().size())
          .thenComparing(Cluster::name);

  private NameCoreference() {}

  /** The only one there is, with the lists of this package. */
  public static NameCoreference create() {
    return new NameCoreference();
  }

  /**
   * The clusters of all names in a set of documents.
   *
   * @return every entity of the four types in exactly one cluster; clusters with more mentions
   *     first, then by name
   */
  public List<NameCluster> resolve(List<AnalyzedDocument> documents) {
    return clusters(documents).stream()
        .map(Cluster::toPublic)
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same documents with the canonical name of its cluster as every name's {@link
   * Entity#normal}.
   */
  public List<AnalyzedDocument> withCanonicalNames(List<AnalyzedDocument> documents) {
    List<List<Entity>> entities = new ArrayList<>();
    documents.forEach(document -> entities.add(new ArrayList<>(document.entities())));
    for (Cluster cluster : clusters(documents)) {
      for (Linked linked : cluster.members()) {
        Occurrence occurrence = linked.occurrence();
        Entity old = occurrence.entity();
        entities
            .get(occurrence.document())
            .set(
                occurrence.index(),
                new Entity(old.type(), old.span(), cluster.name(), old.score()));
      }
    }
    return IntStream.range(0, documents.size())
        .mapToObj(i -> documents.get(i).withEntities(entities.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private record Cluster(String name, String type, List<Linked> members) {
    String undivided() {
      Span all = new Span(0, name.length());
      List<NameWord> words = NameWord.in(name, all);
      if (words.isEmpty()) {
        return name;
      }
      String key = words.stream().map(NameWord::keyWithArticle).collect(Collectors.joining());
      NameWord first = words.get(0);
      // An article tells words of the language from names, but not foreign ones.
      boolean bare =
          first.hasArticle()
              && NameKeys.undivided(first.folded()).endsWith(first.key())
              && first.key().length() >= FOREIGN
              && ForeignSpellings.isForeign(first.key());
      return NameKeys.undivided(bare ? key.substring(NameKeys.ARTICLE.length()) : key);
    }

    Cluster called(String other) {
      return new Cluster(other, type, members);
    }

    NameCluster toPublic() {
      return new NameCluster(
          name,
          type,
          members.stream()
              .map(Linked::occurrence)
              .map(occurrence -> new Mention(occurrence.document(), occurrence.entity().span()))
              .sorted()
              .toList());
    }
  }

  private static List<Cluster> clusters(List<AnalyzedDocument> documents) {
    List<String> texts = documents.stream().map(d -> d.document().text()).toList();
    List<Cluster> clusters = new ArrayList<>();
    Stories stories = stories(documents);
    RESOLVERS.forEach(
        (type, resolver) -> {
          List<List<Occurrence>> occurrences = new ArrayList<>();
          for (int i = 0; i < documents.size(); i++) {
            occurrences.add(occurrences(documents.get(i), i, type));
          }
          Map<String, List<Linked>> members = new LinkedHashMap<>();
          List<List<Occurrence>> mended = Slips.mended(occurrences, type.equals(PERSON));
          for (Linked linked : resolver.resolve(mended, texts, stories)) {
            members.computeIfAbsent(linked.cluster(), key -> new ArrayList<>()).add(linked);
          }
          for (List<Linked> cluster : members.values()) {
            clusters.add(new Cluster(CanonicalName.of(cluster, texts), type, cluster));
          }
        });
    return calledAlike(clusters);
  }

  /** What documents name but people, of whom the resolver knows more. */
  private static Stories stories(List<AnalyzedDocument> documents) {
    List<Set<String>> names = new ArrayList<>();
    for (AnalyzedDocument document : documents) {
      Set<String> here = new HashSet<>();
      for (Entity entity : document.entities()) {
        if (RESOLVERS.containsKey(entity.type()) && !entity.type().equals(PERSON)) {
          String key = NameWord.joinedKeys(NameWord.in(document.document().text(), entity.span()));
          here.add(NameLists.alias(key).orElse(key));
        }
      }
      names.add(here);
    }
    return new Stories(names);
  }

  /** What outlets write differently only in where words are divided is called by one name. */
  private static List<Cluster> calledAlike(List<Cluster> clusters) {
    Map<String, Cluster> most = new HashMap<>();
    for (Cluster cluster : clusters) {
      most.merge(
          cluster.undivided(),
          cluster,
          (one, other) -> LARGEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return clusters.stream()
        .map(cluster -> cluster.called(most.getOrDefault(cluster.undivided(), cluster).name()))
        .toList();
  }

  /** The entities of one type in order of the text. */
  private static List<Occurrence> occurrences(AnalyzedDocument document, int index, String type) {
    List<Occurrence> occurrences = new ArrayList<>();
    Map<Integer, String> segments = new HashMap<>();
    String text = document.document().text();
    for (int i = 0; i < document.entities().size(); i++) {
      Entity entity = document.entities().get(i);
      if (entity.type().equals(type)) {
        List<NameWord> words = NameWord.in(text, entity.span());
        if (mayElide(text, entity.span()) && !words.isEmpty()) {
          if (segments.isEmpty()) {
            segments.putAll(segmentForms(document));
          }
          NameWord first = words.get(0);
          List<NameWord> whole = new ArrayList<>(words);
          whole.set(0, NameWord.of("ا" + first.normal(), first.span()));
          boolean article =
              segments.getOrDefault(first.span().start(), "").startsWith(NameKeys.ARTICLE)
                  || entity.normal().startsWith(NameKeys.ARTICLE)
                  || isKnownWithArticleOnly(words, whole);
          if (article && !first.normal().startsWith(NameKeys.ARTICLE)) {
            occurrences.add(new Occurrence(index, i, entity, true, false, whole));
            continue;
          }
        }
        occurrences.add(new Occurrence(index, i, entity, false, false, words));
      }
    }
    occurrences.sort(Comparator.comparing(occurrence -> occurrence.entity().span()));
    return occurrences;
  }

  /** Segmenters may miss the article: للولايات المتحدة, read as ل and لولايات المتحدة. */
  private static boolean isKnownWithArticleOnly(List<NameWord> words, List<NameWord> whole) {
    return NameLists.alias(NameWord.joinedKeys(words)).isEmpty()
        && NameLists.alias(NameWord.joinedKeys(whole)).isPresent();
  }

  /** Whether the entity begins with ل and stands behind one: للأمم holds ل and الأمم. */
  private static boolean mayElide(String text, Span span) {
    return span.start() > 0
        && !span.isEmpty()
        && ScriptNormalizer.normalize(text.substring(span.start() - 1, span.start() + 1))
            .equals("لل");
  }

  private static Map<Integer, String> segmentForms(AnalyzedDocument document) {
    Map<Integer, String> forms = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        for (Segment segment : token.segments()) {
          forms.put(segment.span().start(), segment.form());
        }
      }
    }
    return forms;
  }
}
