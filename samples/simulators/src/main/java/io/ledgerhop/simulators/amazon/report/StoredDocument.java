// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The content of a report and how the document store serves it.
 *
 * @param contentType the stored Content-Type; for settlements Amazon often has none
 * @param gzipped whether the stored object is compressed
 */
public record StoredDocument(Content content, Optional<String> contentType, boolean gzipped) {

  /** Writes the document uncompressed; may be called repeatedly. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A generated settlement, compressed, without a content type. */
  public static StoredDocument of(GeneratedSettlement settlement) {
    return new StoredDocument(settlement::writeTo, Optional.empty(), true);
  }

  /** A file, compressed, without a content type. */
  public static StoredDocument of(Path file) {
    return new StoredDocument(out -> Files.copy(file, out), Optional.empty(), true);
  }

  /** A text in UTF-8, compressed. */
  public static StoredDocument of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new StoredDocument(
        out -> out.write(bytes), Optional.of("text/plain;charset=UTF-8"), true);
  }

  /** Exactly these bytes, without a declared compression. */
  public static StoredDocument of(byte[] stored) {
    byte[] bytes = stored.clone();
    return new StoredDocument(out -> out.write(bytes), Optional.empty(), false);
  }

  public StoredDocument withContentType(String type) {
    return new StoredDocument(content, Optional.of(type), gzipped);
  }

  /** The same document stored uncompressed. */
  public StoredDocument uncompressed() {
    return new StoredDocument(content, contentType, false);
  }
}
