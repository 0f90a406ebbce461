// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

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
  public String place(long line) {
    return source.name() + ":" + line;
  }

  /** What to say when the bytes cannot be had. */
  public Problem unreadable(IOException e) {
    String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return SettlementProblem.UNREADABLE.at(source.name(), why);
  }
}
