package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdleTest {
  @Test
  void whatIsIdleIsTakenAgain() {
    Idle<Object> idle = new Idle<>(2, Object::new);
    Object one = idle.take();
    assertThat(idle.take()).isNotSameAs(one);
    idle.giveBack(one);
    assertThat(idle.take()).isSameAs(one);
  }

  @Test
  void noMoreAreKeptThanCanWorkAtOnce() {
    Idle<Object> idle = new Idle<>(2, Object::new);
    List<Object> taken = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      taken.add(idle.take());
    }
    taken.forEach(idle::giveBack);
    assertThat(idle.size()).isEqualTo(2);
  }
}
