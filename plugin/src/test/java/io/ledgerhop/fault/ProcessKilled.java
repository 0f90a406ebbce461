// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

/** Stands for a process that was killed: nothing that it does later has an effect. */
final class ProcessKilled extends Error {

  private static final long serialVersionUID = 1L;

  ProcessKilled() {
    super("the process was killed", null, false, false);
  }
}
