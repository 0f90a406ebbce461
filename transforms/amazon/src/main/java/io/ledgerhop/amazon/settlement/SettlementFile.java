// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file that is expected to be a settlement, before it is read.
 *
 * @param seller name of the Amazon seller account
 * @param opener opens the plain bytes, unpacked; any number of times
 */
public record SettlementFile(String seller, SourceFile source, Opener opener) {

  /** Opens the same bytes from the beginning each time. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A line of this file as the place of a message. */
  public String place(long line) {
    return source.name() + ":" + line;
  }

  /** The problem when the bytes cannot be read. */
  public Problem unreadable(IOException e) {
    String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return SettlementProblem.UNREADABLE.at(source.name(), why);
  }
}
