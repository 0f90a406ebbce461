// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.settlement.SourceFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that a seller or Amazon calls a settlement, before anybody has read it.
 *
 * @param seller name of the Amazon seller account
 * @param opener opens the plain bytes, unpacked; as often as it is asked
 */
public record SettlementFile(String seller, SourceFile source, Opener opener) {

  /** Opens the same bytes from the beginning each time. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A place in this file for a message. */
  String place(long line) {
    return source.name() + ":" + line;
  }
}
