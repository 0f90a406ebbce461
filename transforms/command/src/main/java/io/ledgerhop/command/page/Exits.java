// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

/** The exit codes of all sub-commands. */
public final class Exits {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int NEEDS_A_PERSON = 3;

  /** The heading of the list in the help. */
  public static final String HEADING = "Exit codes:%n";

  public static final String DONE_TEXT = "0:done, and nothing needs a person";
  public static final String FAILED_TEXT = "1:it cannot be done; the message says why";
  public static final String NEEDS_TEXT = "3:something needs a person; the answer says first what";

  private Exits() {}
}
