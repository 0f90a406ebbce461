// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of a run are written; names are relative, with {@code /} between folder and file.
 */
public interface RunFolder {

  /** Opens a file that grows during the run; an older one of that name is replaced. */
  OutputStream open(String name) throws IOException;

  /** Writes a file atomically: a reader sees the old one or the new one, never a part. */
  void replace(String name, Content content) throws IOException;

  /** Deletes a file; does nothing if there is none. */
  void remove(String name) throws IOException;

  /** The content of a file. */
  @FunctionalInterface
  interface Content {

    /** Writes everything and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }
}
