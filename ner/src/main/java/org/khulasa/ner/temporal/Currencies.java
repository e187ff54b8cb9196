package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.text.LetterFolding;

/** The currencies of {@code currencies.txt}: whose dinar it is. */
final class Currencies {
  /** The code of a currency whose country the text leaves open. */
  static final String UNKNOWN = "XXX";

  private final ImmutableList<Name> names;
  private final ImmutableMap<String, String> defaults;
  private final Map<String, String> codes = new HashMap<>();

  private Currencies() {
    ImmutableList.Builder<Name> collected = ImmutableList.builder();
    Map<String, String> byFamily = new HashMap<>();
    for (WordFile.Line line : WordFile.read("currencies.txt", 3)) {
      String family = line.fields().get(1);
      String code = line.fields().get(2);
      for (String spelling : line.spellings()) {
        if (line.fields().get(0).equals("country")) {
          codes.putIfAbsent(family + " " + LetterFolding.fold(spelling), code);
        } else {
          boolean dual = line.fields().get(0).equals("dual");
          collected.add(new Name(spelling, family, dual));
          byFamily.putIfAbsent(family, code);
        }
      }
    }
    names = collected.build();
    defaults = ImmutableMap.copyOf(byFamily);
  }

  /** A spelling of a currency's name. */
  record Name(String spelling, String family, boolean dual) {}

  static Currencies shared() {
    return Holder.CURRENCIES;
  }

  ImmutableList<Name> names() {
    return names;
  }

  /** The code when no country is named: {@link #UNKNOWN} if there are several. */
  String codeOf(String family) {
    return defaults.getOrDefault(family, UNKNOWN);
  }

  /** The code of a family with a country's adjective, in any inflection. */
  Optional<String> codeOf(String family, String foldedAdjective) {
    String bare = foldedAdjective.startsWith("ال") ? foldedAdjective.substring(2) : foldedAdjective;
    Optional<String> code = find(family, bare);
    if (code.isEmpty() && (bare.endsWith("ه") || bare.endsWith("ا")) && bare.length() > 3) {
      return find(family, bare.substring(0, bare.length() - 1));
    }
    return code.isEmpty() && bare.endsWith("يين")
        ? find(family, bare.substring(0, bare.length() - 2))
        : code;
  }

  private Optional<String> find(String family, String adjective) {
    return Optional.ofNullable(codes.get(family + " " + adjective));
  }

  private static final class Holder {
    static final Currencies CURRENCIES = new Currencies();
  }
}
