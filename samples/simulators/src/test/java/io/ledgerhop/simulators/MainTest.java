// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MainTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  /** Issue 13: a busy port ends in a sentence, not in a stack trace. */
  @ParameterizedTest
  @ValueSource(strings = {"amazon", "intacct"})
  void saysThatThePortIsInUse(String service) throws Exception {
    // docs/scheduling.md: the port of a simulator is in use
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(start(service, "--port", port)).isEqualTo(1);
      assertThat(screen())
          .startsWith("port " + port + ": ")
          .endsWith(
              "(end the program that uses it, or choose another with --port)"
                  + System.lineSeparator())
          .hasLineCount(1);
    }
  }

  @Test
  void showsItsOptionsWhenItIsToldNoService() {
    assertThat(start("ebay")).isEqualTo(2);
    assertThat(screen()).contains("not: \"ebay\"", "generate --out FILE");
  }

  private int start(String... args) {
    return Main.start(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String screen() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
