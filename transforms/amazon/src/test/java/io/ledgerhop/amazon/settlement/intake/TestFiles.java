// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.settlement.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files beside these tests. */
final class TestFiles {

  static final String SELLER = "demo";
  static final String HASH = "0f".repeat(32);

  private TestFiles() {}

  static SettlementFile file(String folder, String name) {
    Path path = folder(folder).resolve(name);
    return new SettlementFile(SELLER, new SourceFile(HASH, name), () -> Files.newInputStream(path));
  }

  static SettlementFile of(byte[] bytes) {
    return new SettlementFile(
        SELLER, new SourceFile(HASH, "made.txt"), () -> new ByteArrayInputStream(bytes));
  }

  static SettlementFile of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(String folder, String name) {
    try {
      return Files.readString(folder(folder).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names(String folder, String end) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    URL url = Objects.requireNonNull(TestFiles.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
