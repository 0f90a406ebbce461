// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

/** How a run ended, as a scheduler sees it. */
public enum ExitCode {
  DONE(0),
  FAILED(1),
  PARTIAL(2),
  HELD(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
