// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;

/** Gives Hop a process in which it runs pipelines and workflows. */
interface HopLauncher {

  /**
   * Starts a job without waiting for its end.
   *
   * @return ends with 0 if all files of the job ended without an error
   * @throws IOException if no process can be started
   */
  Process start(HopJob job) throws IOException;
}
