package org.khulasa.core.segment;

/** What an orthographic word is made of; decides who segments and who tags it. */
enum WordKind {
  /** Letters of the Arabic script: may hold clitics. */
  ARABIC,
  /** Letters of other scripts, with digits and hyphens inside: {@code COVID-19}. */
  FOREIGN,
  /** Digits of any script with their separators: {@code 2,500}, {@code 24/1/2024}. */
  NUMBER,
  /** URL, e-mail address, hashtag or mention. */
  ADDRESS,
  /** Punctuation, symbols, emoji, stray signs. */
  MARK
}
