// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.server.Body;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps the stored form of each document, compressed or not, in a temporary file that is created at
 * the first request. The length is then known before the first byte is sent, and the document is
 * not in the heap.
 */
public final class Spool implements AutoCloseable {

  private final Map<String, Path> files = new HashMap<>();

  /** The stored bytes of this document. */
  synchronized Body body(String documentId, StoredDocument document) {
    try {
      Path file = files.get(documentId);
      if (file == null) {
        file = write(document);
        files.put(documentId, file);
      }
      return new FileBody(file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(StoredDocument document) throws IOException {
    Path file = Files.createTempFile("simulated-report", ".bin");
    file.toFile().deleteOnExit();
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = document.gzipped() ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      document.content().writeTo(out);
    }
    return file;
  }

  @Override
  public synchronized void close() {
    for (Path file : files.values()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.clear();
  }

  private record FileBody(Path file, long length) implements Body {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }
}
