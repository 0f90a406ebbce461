// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Runs one pipeline or workflow in Hop. */
@FunctionalInterface
interface HopProgram {

  /**
   * Waits for its end.
   *
   * @param arguments those of Hop's own <i>hop-run</i>
   * @param log takes what Hop prints
   * @return the last error that Hop has printed; empty if there is none
   */
  String run(List<String> arguments, PrintWriter log) throws IOException, InterruptedException;
}
