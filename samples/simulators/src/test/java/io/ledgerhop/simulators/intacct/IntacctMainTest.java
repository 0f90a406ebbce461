// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IntacctMainTest {
  @TempDir private Path folder;

  @Test
  void startsWithTheSettingsOfItsArguments() {
    String books = folder.resolve("books.txt").toString();
    List<String> args =
        List.of(
            "--port",
            "0",
            "--books",
            books,
            "--advertise",
            "https://sim.example.invalid/gw",
            "--fresh");
    try (IntacctSimulator simulator = IntacctMain.start(args)) {
      assertThat(simulator.advertised()).isEqualTo(URI.create("https://sim.example.invalid/gw"));
      assertThat(simulator.endpoint().getPath()).isEqualTo("/ia/xml/xmlgw.phtml");
      assertThat(folder.resolve("books.txt")).exists();
    }
  }

  @Test
  void namesAnArgumentItDoesNotKnow() {
    assertThatThrownBy(() -> IntacctMain.start(List.of("--colour")))
        .hasMessage("--colour is not an option");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--port")))
        .hasMessage("--port needs a value");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--port", "http")))
        .hasMessage("--port: http is not a port (a number from 0 to 65535)");
  }
}
