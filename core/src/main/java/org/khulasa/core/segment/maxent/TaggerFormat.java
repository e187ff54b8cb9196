package org.khulasa.core.segment.maxent;

/**
 * The sections of {@code tagger.khm}; what writes and what reads it meet here.
 *
 * <p>Feature rows come in this order: for each of the first {@link #CONTEXT_FORMS} forms one row
 * for each place from two before to two after the segment that is tagged; the prefixes; the
 * suffixes; for each length one row for forms too short to have such a prefix, then the same for
 * suffixes.
 */
public final class TaggerFormat {
  /** The kind of model. */
  public static final String KIND = "tagger";

  public static final int VERSION = 1;

  /** How far to either side forms are seen. */
  public static final int WINDOW = 2;

  /** Places at which a form is seen: those of the window. */
  public static final int PLACES = 2 * WINDOW + 1;

  /** The longest prefix or suffix, in characters. */
  public static final int MAX_AFFIX = 6;

  /** The form that stands before the first segment and after the end. */
  public static final String OUTSIDE = "NA";

  /** The form that stands for the end of the sentence. */
  public static final String END = ".$.";

  /** Strings: the tags, in the order of their numbers. */
  public static final String TAGS = "tags";

  /** Characters: the forms one after the other, those with rows first. */
  public static final String FORMS = "forms";

  /** Bytes: the length of each form. */
  public static final String FORM_LENGTHS = "form lengths";

  /** Ints: one number, how many forms have rows. */
  public static final String CONTEXT_FORMS = "context forms";

  /** Chars: for each form the number of its class. */
  public static final String FORM_CLASSES = "form classes";

  /** Bytes: 1 for forms whose affixes count, 0 for the others. */
  public static final String FORM_RARE = "form rare";

  /** Bytes: the number of tags of each class; class 0 is that of forms not in the dictionary. */
  public static final String CLASS_SIZES = "class sizes";

  /** Bytes: the tags of the classes, one class after the other, each in the order of trial. */
  public static final String CLASS_TAGS = "class tags";

  /** Characters: the prefixes one after the other. */
  public static final String PREFIXES = "prefixes";

  /** Bytes: the length of each prefix. */
  public static final String PREFIX_LENGTHS = "prefix lengths";

  /** Characters: the suffixes one after the other. */
  public static final String SUFFIXES = "suffixes";

  /** Bytes: the length of each suffix. */
  public static final String SUFFIX_LENGTHS = "suffix lengths";

  /** Bytes: the number of entries of each row. */
  public static final String ROW_LENGTHS = "row lengths";

  /** Bytes: the tag of each entry. */
  public static final String ROW_TAGS = "row tags";

  /** Bytes: the weight of each entry, as doubles, little-endian. */
  public static final String ROW_WEIGHTS = "row weights";

  /**
   * Bytes: for each tag before, then for none before, the weights of all tags, as doubles,
   * little-endian.
   */
  public static final String TRANSITIONS = "transitions";

  private TaggerFormat() {}
}
