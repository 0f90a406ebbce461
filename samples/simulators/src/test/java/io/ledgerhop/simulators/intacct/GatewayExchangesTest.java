// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code exchanges} is a conversation: requests 1, 2, 3 ..., each with the exact
 * expected answer. The name of the folder says what the conversation shows.
 */
@Timeout(60)
class GatewayExchangesTest {

  static Stream<String> conversations() throws IOException, URISyntaxException {
    try (Stream<Path> folders = Files.list(folder(""))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conversations")
  void answersAsExpected(String conversation) throws IOException, URISyntaxException {
    try (IntacctSimulator simulator =
        new IntacctSimulator(new MovableClock(), IntacctSettings.demonstration()).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      Map<String, String> expected = new TreeMap<>();
      Map<String, String> answers = new TreeMap<>();
      for (String step : steps(conversation)) {
        String file = "exchanges/" + conversation + "/" + step;
        answers.put(step, kept(conversation, step, wire.posted(file + ".request.xml")));
        expected.put(step, Wire.text(file + ".response.xml"));
      }
      assertThat(answers).isNotEmpty().isEqualTo(expected);
    }
  }

  private static List<String> steps(String conversation) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder(conversation))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".request.xml"))
          .map(name -> name.substring(0, name.indexOf('.')))
          .sorted()
          .toList();
    }
  }

  /** Saves the actual answer in the build folder, for comparison when it differs. */
  private static String kept(String conversation, String step, String answer) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "exchanges", conversation));
      Files.writeString(folder.resolve(step + ".response.xml"), answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) throws URISyntaxException {
    return Path.of(GatewayExchangesTest.class.getResource("exchanges/" + name).toURI());
  }
}
