package org.khulasa.ner;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.ner.temporal.FigureRecognizer;

/** The door to this module: the recognisers it has, each by itself or all as one. */
public final class Recognizers {
  /** Names first, then figures; each is made when first asked for. */
  private static final ImmutableList<Supplier<EntityRecognizer>> PARTS =
      ImmutableList.of(NameRecognizer::create, FigureRecognizer::create);

  private static final Supplier<ImmutableList<EntityRecognizer>> MADE =
      Suppliers.memoize(
          () -> PARTS.stream().map(Supplier::get).collect(ImmutableList.toImmutableList()));

  private Recognizers() {}

  /** The recognisers of this module, names first, then figures; made once a process. */
  public static List<EntityRecognizer> parts() {
    return MADE.get();
  }

  /**
   * All recognisers of this module as one, whose entities never overlap. See {@link
   * #combine(List)}. At first use it throws what {@link NameRecognizer#recognize} throws.
   */
  public static EntityRecognizer standard() {
    return combine(parts());
  }

  /**
   * Several recognisers as one. Where their entities overlap, the longest is kept: a street named
   * after a day is a name, a sum in US dollars is a figure. Of two that are equally long, the one
   * of the later recogniser is kept, since rules that read a value rarely err; then the first in
   * the text.
   *
   * @param recognizers each sees the document as given, without the entities of the others
   * @return a recogniser that gives disjoint entities ordered by span
   */
  public static EntityRecognizer combine(List<EntityRecognizer> recognizers) {
    return new CombinedRecognizer(recognizers);
  }
}
