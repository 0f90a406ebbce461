// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.Main;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
            "--fresh",
            "--closed",
            "2026-10-31");
    try (IntacctSimulator simulator = IntacctMain.start(args)) {
      assertThat(simulator.advertised()).isEqualTo(URI.create("https://sim.example.invalid/gw"));
      assertThat(simulator.endpoint().getPath()).isEqualTo("/ia/xml/xmlgw.phtml");
      assertThat(folder.resolve("books.txt")).exists();
    }
  }

  @Test
  void refusesAClosedDayThatIsNone() {
    assertThatThrownBy(() -> IntacctMain.start(List.of("--closed", "31.10.2026")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--closed: 31.10.2026 is not a day like 2026-10-31");
  }

  @Test
  void endsWithExitCodeTwoWhenAFaultIsInvalid() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "intacct",
                "--fault",
                "503-befor@3")
            .start();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("--fault 503-befor@3: known kinds are NNN-before")
        .contains("intacct --help shows all options");
  }

  @Test
  void namesAnUnknownArgument() {
    assertThatThrownBy(() -> IntacctMain.start(List.of("--colour")))
        .hasMessage("--colour is not an option");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--port")))
        .hasMessage("--port needs a value");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--port", "http")))
        .hasMessage("--port: http is not a port (a number from 0 to 65535)");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--seed", "x")))
        .hasMessage("--seed: x is not a whole number");
    assertThatThrownBy(() -> IntacctMain.start(List.of("--fault", "503-before@0")))
        .hasMessageStartingWith("--fault 503-before@0: after @ write 3, 2-5, 10% or each");
  }
}
