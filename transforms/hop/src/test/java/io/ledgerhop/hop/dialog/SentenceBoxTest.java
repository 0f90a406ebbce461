// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceBoxTest {

  @Test
  void breaksLongSentencesBetweenWords() {
    String sentence = "word ".repeat(50).strip();

    assertThat(SentenceBox.wrapped(sentence).lines())
        .hasSize(3)
        .allMatch(line -> line.length() <= 100);
    assertThat(SentenceBox.wrapped(sentence).replace('\n', ' ')).isEqualTo(sentence);
  }

  @Test
  void keepsShortLinesAndLongWords() {
    String address = "https://" + "a".repeat(150);

    assertThat(SentenceBox.wrapped("OK: one\nWrong: two")).isEqualTo("OK: one\nWrong: two");
    assertThat(SentenceBox.wrapped(address + " is wrong")).isEqualTo(address + "\nis wrong");
  }
}
