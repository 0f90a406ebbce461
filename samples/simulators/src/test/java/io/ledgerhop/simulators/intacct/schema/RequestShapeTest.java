// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.xml.XmlReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Issue 8, point 21. Each file of {@code requests} is named after what it shows; a refused one has
 * a second file with its violations.
 */
class RequestShapeTest {
  private final RequestShape shape =
      new RequestShape(
          Set.of(
              "getAPISession",
              "query",
              "create",
              "get_closedbooksdate",
              "update_bill",
              "delete_bill",
              "update_potransaction"));

  static Stream<Path> accepted() throws IOException, URISyntaxException {
    return requests("accepted");
  }

  static Stream<Path> refused() throws IOException, URISyntaxException {
    return requests("refused");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void acceptsARequestOfTheRightShape(Path request) throws IOException {
    assertThat(offences(request)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void namesTheViolationsOfARequest(Path request) throws IOException {
    Path expected = Path.of(request.toString().replace(".xml", ".txt"));

    assertThat(offences(request)).isEqualTo(Files.readAllLines(expected));
  }

  private List<String> offences(Path request) throws IOException {
    return shape.offences(new XmlReader().read(Files.readAllBytes(request)));
  }

  private static Stream<Path> requests(String verdict) throws IOException, URISyntaxException {
    Path folder = Path.of(RequestShapeTest.class.getResource("requests/" + verdict).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
    }
  }
}
