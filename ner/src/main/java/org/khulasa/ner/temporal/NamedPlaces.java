package org.khulasa.ner.temporal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.khulasa.core.Entity;
import org.khulasa.core.text.LetterFolding;

/**
 * Days that are the name of a place in a document: {@code ملعب 5 يوليو}, {@code مدينة العاشر من
 * رمضان}, which is then meant by {@code مصنع العاشر من رمضان}, too. Confined to one thread.
 */
final class NamedPlaces {
  private static final String TOWN = "town";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final String text;
  private final Set<String> towns = new HashSet<>();

  NamedPlaces(String text) {
    this.text = text;
  }

  /** Whether a date names a place by the word before it. */
  boolean isName(Words words, Match found) {
    if (!found.type().equals(Match.DATE) || !hasMonth(words, found)) {
      return false;
    }
    Optional<Words.Phrase> place = words.phrase(found.first() - 1, Kind.NAMED_PLACE);
    String name = text.substring(words.get(found.first()).start(), words.get(found.last()).end());
    if (place.isEmpty() || YEAR.matcher(name).find()) {
      return false;
    }
    if (place.get().value().equals(TOWN)) {
      towns.add(LetterFolding.fold(name));
    }
    return true;
  }

  /** Not {@code قال مستشفى الخميس}. */
  private static boolean hasMonth(Words words, Match found) {
    return IntStream.rangeClosed(found.first(), found.last())
        .anyMatch(i -> words.is(i, Kind.MONTH) || words.is(i, Kind.HIJRI_MONTH));
  }

  /** Takes out what the document uses as the name of a town. */
  void removeFrom(List<Entity> entities) {
    if (!towns.isEmpty()) {
      entities.removeIf(
          entity ->
              entity.type().equals(Match.DATE)
                  && towns.contains(LetterFolding.fold(entity.span().of(text))));
    }
  }
}
