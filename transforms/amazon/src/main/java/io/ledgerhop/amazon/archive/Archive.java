// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps files for good under the SHA-256 of their bytes, in lower-case hex.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the place cannot be
 * used.
 */
public interface Archive {

  /**
   * Keeps the bytes, once however often they come.
   *
   * @return their SHA-256
   * @throws IOException if reading the bytes fails; nothing is kept then
   */
  String keep(InputStream bytes) throws IOException;

  boolean has(String hash);

  /** The bytes that were kept under this hash. */
  InputStream open(String hash) throws IOException;
}
