// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * Stores files permanently under the SHA-256 of their bytes, in lower-case hex.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the storage cannot be
 * used.
 */
public interface Archive {

  /**
   * Stores the bytes; storing the same bytes again changes nothing.
   *
   * @return their SHA-256
   * @throws IOException if reading the bytes fails; nothing is stored then
   */
  String keep(InputStream bytes) throws IOException;

  boolean has(String hash);

  /** The bytes that were stored under this hash. */
  InputStream open(String hash) throws IOException;
}
