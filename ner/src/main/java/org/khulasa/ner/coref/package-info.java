/**
 * Names across a set of articles: cross-document coreference of named entities.
 *
 * <pre>{@code
 * List<AnalyzedDocument> pages = analyzer.analyze(documents);          // with a recogniser
 * NameCoreference coreference = NameCoreference.create();
 * for (NameCluster cluster : coreference.resolve(pages)) {
 *   System.out.println(cluster.type() + " " + cluster.name() + " " + cluster.mentions().size());
 * }
 * pages = coreference.withCanonicalNames(pages);                       // Entity.normal is the name
 * }</pre>
 *
 * <p>A wrong link is worse than a missed one: two people in one entry of a summary are an error,
 * two entries for one person an untidiness. Every rule here joins only what nothing in the set
 * speaks against.
 *
 * <p>The word lists beside the classes hold general knowledge: titles and offices, given names,
 * nationalities, names of states and organisations, spellings.
 */
@NullMarked
package org.khulasa.ner.coref;

import org.jspecify.annotations.NullMarked;
