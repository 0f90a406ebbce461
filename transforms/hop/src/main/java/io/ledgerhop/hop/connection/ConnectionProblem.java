// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What is wrong with a connection, found in its options or by its test. */
public enum ConnectionProblem implements ProblemCode {
  BLANK("is empty", "fill it in in Hop's metadata perspective"),
  VARIABLE_BLANK(
      "takes its value from {}, which is empty",
      "give it a value in the project, in an environment file or with -p"),
  VARIABLE_UNKNOWN(
      "names {}, which nobody defines",
      "define it in the project, in an environment file or with -p; Hop does not see the variables of the operating system"),
  VALUE_UNFIT("\"{}\" is not {}", "correct it in Hop's metadata perspective"),
  SECRET_UNREADABLE(
      "was stored with another password encoder, so it cannot be read",
      "start Hop with that encoder, or type the value again"),
  SECRET_BARE(
      "stands in the metadata file for everybody to read",
      "save it once in Hop's metadata perspective, or put a variable there; the README says how,"
          + " under Secrets"),
  OBJECT_MISSING(
      "there is none of this name; known: {}",
      "correct the name, or add it in Hop's metadata perspective"),
  OBJECT_NAME_BLANK("no name is given; known: {}", "choose one"),
  OBJECT_UNREADABLE(
      "cannot be read: {}", "open it in Hop's metadata perspective and save it again"),
  FOLDER_MISSING("the folder {} cannot be made: {}", "make it, and let this user write there"),
  ARCHIVE_UNWRITABLE(
      "the archive {} is not a folder in which this user may write",
      "let this user write there, or name another folder"),
  ARCHIVE_UNREACHABLE("the archive {} cannot be reached: {}", "correct the option Archive folder"),
  NO_ANSWER(
      Fault.REMOTE,
      "there was no answer within {} seconds",
      "check the addresses, and any proxy or firewall on the way"),
  UNEXPECTED(Fault.OURS, "the test failed in a way that nobody expected: {}", "please report it");

  private final Wording wording;

  ConnectionProblem(String text, String remedy) {
    this(Fault.USER, text, remedy);
  }

  ConnectionProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** A plain secret is a warning, because the connection works. */
  @Override
  public Severity severity() {
    return this == SECRET_BARE ? Severity.WARNING : Severity.ERROR;
  }
}
