// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/**
 * The source of a money line: the file, identified by its content, and the line in it.
 *
 * @param fileHash SHA-256 of the file's bytes as downloaded and unpacked, in lower-case hex
 * @param line line of the file, the header being line 1
 */
public record SourceRef(String fileHash, long line) {

  /** Refuses a line before the first. */
  public SourceRef {
    if (line < 1) {
      throw new IllegalArgumentException("lines count from 1: " + line);
    }
  }
}
