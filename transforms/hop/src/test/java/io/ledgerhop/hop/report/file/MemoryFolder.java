// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Stores the files of a run in memory. */
public final class MemoryFolder implements RunFolder {

  private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

  @Override
  public OutputStream open(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.put(name, bytes);
    return bytes;
  }

  @Override
  public void replace(String name, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    files.put(name, bytes);
  }

  @Override
  public void remove(String name) {
    files.remove(name);
  }

  public String text(String name) {
    return Objects.requireNonNull(files.get(name), name).toString(StandardCharsets.UTF_8);
  }

  public Map<String, ByteArrayOutputStream> files() {
    return files;
  }
}
