package org.khulasa.ner;

/**
 * Cuts a nationality off the beginning of a person's name: of a country or town that raw news
 * lacks, the model cannot know that its adjective, as in "the Sahlani prime minister so and so", is
 * no given name. Given names of this form, as they are frequent in Tunisia, raw news knows.
 */
final class Nationality {
  private static final String ARTICLE = "ال";
  private static final char ENDING = 'ي';
  private static final int SHORTEST = 5;

  private final LabelScheme scheme;
  private final WordLexicon lexicon;
  private final int person;

  Nationality(LabelScheme scheme, WordLexicon lexicon) {
    this.scheme = scheme;
    this.lexicon = lexicon;
    person = scheme.types().indexOf("PER");
  }

  /** Cuts it off where two words of the name are left. */
  void cutFrom(NameTagger.Tags tags, SentenceWords words) {
    int[] states = tags.states();
    for (int i = 1; i + 2 < words.length; i++) {
      if (isFirstOfThree(states, i) && isAdjective(words, i) && isWord(words, i - 1)) {
        states[i] = LabelScheme.OUTSIDE;
        tags.certainty()[i] = 0;
        states[i + 1] = scheme.state(person, true, false);
      }
    }
  }

  private boolean isFirstOfThree(int[] states, int i) {
    return states[i] != LabelScheme.OUTSIDE
        && scheme.type(states[i]) == person
        && states[i - 1] == LabelScheme.OUTSIDE
        && scheme.mayStart(states[i])
        && !scheme.mayEnd(states[i])
        && !scheme.mayEnd(states[i + 1]);
  }

  private boolean isAdjective(SentenceWords words, int i) {
    String stem = words.stems[i];
    return stem.length() >= SHORTEST
        && stem.startsWith(ARTICLE)
        && stem.charAt(stem.length() - 1) == ENDING
        && lexicon.find(words.stem[i]) < 0;
  }

  private static boolean isWord(SentenceWords words, int i) {
    return !words.stems[i].isEmpty() && Character.isLetter(words.stems[i].charAt(0));
  }
}
