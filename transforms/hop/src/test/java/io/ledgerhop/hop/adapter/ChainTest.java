// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainTest {

  private final List<String> events = new ArrayList<>();

  @Test
  void opensOneStreamAfterTheOtherAndClosesEach() {
    try (Chain<String, String> chain = chain("a", "b")) {
      chain.forEachRemaining(events::add);
    }

    assertThat(events)
        .containsExactly("open a", "a1", "a2", "close a", "open b", "b1", "b2", "close b");
  }

  @Test
  void requestsOneValueAtATime() {
    try (Chain<String, Integer> chain =
        new Chain<>(
            List.of("endless").iterator(),
            source -> Stream.iterate(1, n -> n + 1).peek(n -> events.add("made " + n)))) {
      chain.next();
      chain.next();
    }

    assertThat(events.size()).isLessThanOrEqualTo(3);
  }

  @Test
  void closesTheStreamThatWasNotReadToItsEnd() {
    try (Chain<String, String> chain = chain("a", "b")) {
      events.add(chain.next());
    }

    assertThat(events).containsExactly("open a", "a1", "close a");
  }

  @Test
  void continuesAfterAnEmptyStream() {
    try (Chain<Integer, Integer> chain =
        new Chain<>(
            List.of(0, 2, 0).iterator(), count -> Stream.iterate(1, n -> n + 1).limit(count))) {
      List<Integer> all = new ArrayList<>();
      chain.forEachRemaining(all::add);

      assertThat(all).containsExactly(1, 2);
    }
  }

  private Chain<String, String> chain(String... sources) {
    return new Chain<>(
        List.of(sources).iterator(),
        source -> {
          events.add("open " + source);
          return Stream.of(source + "1", source + "2").onClose(() -> events.add("close " + source));
        });
  }
}
