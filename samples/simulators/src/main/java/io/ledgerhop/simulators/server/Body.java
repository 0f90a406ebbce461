// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of an answer, written when the client is ready for them. */
public interface Body {

  /** Length in bytes, sent as Content-Length. */
  long length();

  /** Writes exactly {@link #length()} bytes and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;

  /** A body held in memory. */
  static Body of(byte[] bytes) {
    return new Body() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
      }
    };
  }

  /** A short text in UTF-8. */
  static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
