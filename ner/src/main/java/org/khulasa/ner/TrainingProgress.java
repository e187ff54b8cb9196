package org.khulasa.ner;

/** Hears how far training is. Called on the training thread. */
@FunctionalInterface
public interface TrainingProgress {
  /** Hears nothing. */
  TrainingProgress SILENT = (stage, done, total) -> {};

  /**
   * A step was taken.
   *
   * @param stage what is being done, for example {@code "word vectors"}
   * @param done the steps of this stage that are done
   * @param total all steps of this stage, or 0 when that is not known
   */
  void report(String stage, long done, long total);
}
