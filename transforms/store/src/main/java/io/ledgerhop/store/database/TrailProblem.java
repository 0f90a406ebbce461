// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why the trail cannot be used. */
public enum TrailProblem implements ProblemCode {
  ADDRESS_UNREADABLE(
      Fault.USER,
      "is not the address of a trail",
      "write jdbc:sqlite:<file>, with nothing after the file name, or jdbc:postgresql://<host>/<database>"),
  CANNOT_OPEN(
      Fault.USER,
      "the file cannot be opened or made: {}",
      "check that its folder exists and that this user may write in it"),
  READ_ONLY(
      Fault.USER, "can be read but not written: {}", "give this user the right to write there"),
  LOCKED(
      Fault.USER,
      "another program keeps it locked: {}",
      "close the program that has it open, or wait until the other run has ended, and run again"),
  DAMAGED(
      Fault.USER,
      "is damaged, or is not a trail: {}",
      "wait an hour, until Intacct shows all that was sent; then restore it from a backup, or move it away and begin a new one: every document is looked up in Intacct before it is sent"),
  FULL(Fault.USER, "there is no room left: {}", "make room on the disk, and run again"),
  FOREIGN(
      Fault.USER,
      "holds tables that are not LedgerHop's",
      "choose another file, or another schema"),
  NEWER(
      Fault.USER,
      "was written by a newer LedgerHop: its tables are of version {}, this one knows {}",
      "update LedgerHop"),
  ALTERED(
      Fault.USER,
      "its tables are not as LedgerHop made them: {}",
      "restore it from a backup, or ask whoever changed it"),
  UNREACHABLE(
      Fault.REMOTE,
      "the database cannot be reached: {}",
      "check host and port, and that the database runs"),
  SIGN_IN_REFUSED(Fault.USER, "the database refuses the sign-in: {}", "correct user and password"),
  NO_DATABASE(Fault.USER, "{}", "correct the name of the database, or create it"),
  NO_RIGHT(
      Fault.USER,
      "{}",
      "let an administrator give this user all rights on the schema of the trail, and the right to create it"),
  DOCUMENT_MISSING(
      Fault.USER,
      "has no document {}",
      "take the number from report.html, and give the address of the trail of that run"),
  DOCUMENT_AMBIGUOUS(
      Fault.USER,
      "has document {} in several companies: {}",
      "name one with --company and --entity"),
  NOT_UNKNOWN(
      Fault.USER,
      "has document {} as {}, so it cannot be declared absent",
      "only a document of unknown outcome can be, and nothing was changed; after a run that was killed, run again first"),
  UNSEALED(
      Fault.USER,
      "its hash chain is missing or old: only an older LedgerHop has opened it",
      "let this LedgerHop run once; it seals what it finds"),
  FILE_UNREADABLE(
      Fault.USER, "cannot be read: {}", "check the folder, and that this user may read there"),
  CLOSED(Fault.OURS, "was closed before", "run again, and report it if it comes back"),
  FAILED(Fault.OURS, "{}", "run again, and report it if it comes back");

  private final Wording wording;

  TrailProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
