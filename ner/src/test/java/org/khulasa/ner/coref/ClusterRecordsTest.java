package org.khulasa.ner.coref;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;

/** What clusters and mentions refuse. */
class ClusterRecordsTest {
  private static void refuses(ThrowingCallable call, String found) {
    assertThatNullPointerException().isThrownBy(call).withMessageContaining(found);
  }

  @Test
  @SuppressWarnings("NullAway") // callers without it may pass null
  void nullIsRefusedByName() {
    refuses(() -> new NameCluster(null, "PER", List.of()), "a name");
    refuses(() -> new NameCluster("سالم", null, List.of()), "a type");
    refuses(() -> new Mention(0, null), "a span");
  }

  @Test
  void nobodyIsNamedNowhere() {
    assertThatThrownBy(() -> new NameCluster("سالم", "PER", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a cluster needs a mention, found none of سالم");
  }

  @Test
  void noDocumentStandsBeforeTheFirst() {
    assertThatThrownBy(() -> new Mention(-3, new Span(0, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mention needs a document's index from 0 on, found -3");
  }
}
