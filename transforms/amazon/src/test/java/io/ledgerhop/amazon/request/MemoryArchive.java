// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.archive.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Stores small files in memory, under a number instead of a hash. */
final class MemoryArchive implements Archive {

  private final Map<String, byte[]> kept = new HashMap<>();

  @Override
  public String keep(InputStream bytes) throws IOException {
    byte[] all = bytes.readAllBytes();
    String hash = "hash-" + Arrays.hashCode(all);
    kept.put(hash, all);
    return hash;
  }

  @Override
  public boolean has(String hash) {
    return kept.containsKey(hash);
  }

  @Override
  public InputStream open(String hash) throws IOException {
    byte[] bytes = kept.get(hash);
    if (bytes == null) {
      throw new IOException("no file " + hash);
    }
    return new ByteArrayInputStream(bytes);
  }

  String text(String hash) throws IOException {
    try (InputStream bytes = open(hash)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void lose() {
    kept.clear();
  }
}
