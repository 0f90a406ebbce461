// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Issue 8, point 9: settings reach Hop over its standard input. */
class HopStartTest {

  @Test
  void carriesAnyCharacters() throws IOException {
    Map<String, String> settings =
        Map.of("A", "", "B", "two\nlines\\ \"=%\0 \u00fc \ud83d\ude00", "C", "x".repeat(20_000));

    byte[] sent = HopStart.written(settings);

    assertThat(HopStart.read(new ByteArrayInputStream(sent))).isEqualTo(settings);
  }

  @Test
  void doesNotStartWithIncompleteSettings() throws IOException {
    byte[] sent = HopStart.written(Map.of("LEDGERHOP_PREVIEW", "Y"));
    byte[] half = Arrays.copyOf(sent, sent.length - 1);

    assertThatThrownBy(() -> HopStart.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ended before it sent all settings");
  }
}
