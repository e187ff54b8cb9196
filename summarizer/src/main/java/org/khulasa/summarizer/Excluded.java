package org.khulasa.summarizer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.khulasa.core.Document;

/**
 * What was kept out of a summary, by its options or because another version of it is there, so that
 * nothing vanishes without a word. What cleaning left out of a page is no part of this; see {@code
 * AnalyzedDocument.dropped()}.
 *
 * @param documents in canonical order, as {@link Summary#documents()}, of which they are no part
 * @param sentences in the order of their documents and places
 */
public record Excluded(List<ExcludedDocument> documents, List<ExcludedSentence> sentences) {
  /** Nothing. */
  public static final Excluded NOTHING = new Excluded(ImmutableList.of(), ImmutableList.of());

  /** Copies the lists. */
  public Excluded {
    documents = ImmutableList.copyOf(documents);
    sentences = ImmutableList.copyOf(sentences);
  }

  /** Why a document takes no part. */
  public enum DocumentReason {
    /** It was published before the first day of the period. */
    BEFORE,
    /** It was published after the last day of the period. */
    AFTER,
    /** A period is asked for, and nobody knows when it was published. */
    UNDATED,
    /**
     * Another version of it takes part: an article of the same outlet that has four fifths of its
     * words in the same sentences, or an earlier one to which it adds nothing.
     */
    VERSION;

    /** The name used in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a sentence is not chosen. It still counts as support of those that say the same. */
  public enum SentenceReason {
    /** What the reader knows tells it already. */
    KNOWN,
    /** It consists mostly of direct speech. */
    QUOTATION;

    /** The name used in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A document that takes no part.
   *
   * @param document the document
   * @param reason why it takes no part
   */
  public record ExcludedDocument(Document document, DocumentReason reason) {
    /** Checks that nothing is null. */
    public ExcludedDocument {
      requireNonNull(document, "an excluded document needs a document, found null");
      requireNonNull(reason, "an excluded document needs a reason, found null");
    }
  }

  /**
   * A sentence that was not to be chosen.
   *
   * @param passage where it stands
   * @param reason why; the first that holds
   */
  public record ExcludedSentence(Passage passage, SentenceReason reason) {
    /** Checks that nothing is null. */
    public ExcludedSentence {
      requireNonNull(passage, "an excluded sentence needs a passage, found null");
      requireNonNull(reason, "an excluded sentence needs a reason, found null");
    }
  }

  /** Whether nothing was kept out. */
  public boolean isEmpty() {
    return documents.isEmpty() && sentences.isEmpty();
  }

  /** How many documents were kept out for this reason. */
  public long count(DocumentReason reason) {
    return documents.stream().filter(document -> document.reason() == reason).count();
  }

  /** How many sentences were kept out for this reason. */
  public long count(SentenceReason reason) {
    return sentences.stream().filter(sentence -> sentence.reason() == reason).count();
  }
}
