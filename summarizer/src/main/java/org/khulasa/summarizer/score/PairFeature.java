package org.khulasa.summarizer.score;

import java.util.Locale;

/**
 * What is known of a pair of neighbouring words in a sentence before the reference is: the first
 * half of the features speak of the pair wherever it stands, the second of the sentence. Numbers
 * are of one set of articles; places count from 0.
 */
enum PairFeature {
  ONE(true, "always 1"),
  TIMES(true, "ln of the number of sentences that have the pair"),
  ARTICLES(true, "ln of the number of articles that have it"),
  ALONE(true, "1 if one article alone has it"),
  SHARE(true, "part of the articles that have it"),
  LEADS(true, "part of the articles whose first sentence has it"),
  SECOND(true, "part of the articles whose second sentence has it"),
  EARLY(true, "part of the articles that have it in their first three sentences"),
  FIRST_PLACE(true, "ln(1 + place of the first sentence that has it in any article)"),
  FIRST_ARTICLE(
      true,
      "1 if the first sentence of the earliest article has it, and no other is two days younger"),
  WORDS_EARLY(
      true, "for both words, whatever their endings: mean over the articles of 1/(1+place)"),
  WORDS_IN_LEADS(true, "for both words: part of the articles whose first sentence has the word"),
  FUNCTION_WORDS(true, "how many of its two words are function words"),
  TITLES(true, "part of the articles whose title has the rarer of its words"),
  BOTH_IN_TITLES(true, "part of the articles whose title has both of its words"),
  FEW_ARTICLES(true, "1 / number of articles"),
  LENGTH(true, "ln of the sentences an article has on average"),
  INSIDE(true, "ln(1 + words before it in its sentence, where it stands nearest to a beginning)"),
  RUN(true, "ln(1 + pairs in the longest run, around it, of pairs that several articles have)"),
  BEST_SUPPORT(true, "of all sentences that have it, the highest SUPPORT"),
  BEST_TITLE(true, "of all sentences that have it, the highest part of its words in titles"),
  LEAD_SUPPORT(true, "BEST_SUPPORT if a first sentence has the pair, else 0"),
  LEAD(false, "1 for the first sentence of an article"),
  PLACE(false, "ln(1 + place of the sentence in its article)"),
  WORDS_BEFORE(false, "ln(1 + words of the article before the sentence)"),
  WORDS(false, "words of the sentence / 30"),
  GOES_ON(false, "1 if the sentence begins with wa- (and)"),
  SUPPORT(false, "part of its words, weighed by rarity, that other articles' first sentences have"),
  LIKENESS(
      false,
      "likeness to another article's first sentence, the highest: twice the shared over all"),
  HOLDS(false, "part of another article's first sentence that the sentence has, the highest");

  private final boolean ofPair;
  private final String meaning;

  PairFeature(boolean ofPair, String meaning) {
    this.ofPair = ofPair;
    this.meaning = meaning;
  }

  /** Whether it speaks of the pair, and not of one sentence that has it. */
  boolean ofPair() {
    return ofPair;
  }

  /** The place in arrays of values, which are never stored. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  /** What the number is, for people. */
  String meaning() {
    return meaning;
  }

  /** The name in files of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
