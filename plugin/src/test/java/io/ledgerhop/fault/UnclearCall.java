// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

/**
 * A call that writes and that had no usable answer, so that the sender could not know whether it
 * was carried out.
 */
final class UnclearCall {

  /** What the books show of the call in the end. */
  enum Truth {
    DONE_AT_ONCE,
    DONE_LATER,
    NOT_DONE
  }

  /** How the product found out. */
  enum Finding {
    SHOWN_IN_THE_SAME_RUN("a look-up in the same run found the document"),
    CONFIRMED_IN_THE_SAME_RUN("the second send in the same run was confirmed"),
    SHOWN_IN_A_LATER_RUN("a look-up in another run found the document"),
    CONFIRMED_IN_A_LATER_RUN("a send in another run was confirmed"),
    OPEN("not at all");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    /** How it was resolved, for people. */
    String words() {
      return words;
    }
  }

  private final String number;
  private final Mischance cause;
  private final int run;
  private Truth truth;
  private Finding finding = Finding.OPEN;

  /**
   * @param number of the document
   * @param run the run that made the call
   * @param done whether the books had the document when the call ended, and not before
   */
  UnclearCall(String number, Mischance cause, int run, boolean done) {
    this.number = number;
    this.cause = cause;
    this.run = run;
    this.truth = done ? Truth.DONE_AT_ONCE : Truth.NOT_DONE;
  }

  String number() {
    return number;
  }

  Mischance cause() {
    return cause;
  }

  Truth truth() {
    return truth;
  }

  Finding finding() {
    return finding;
  }

  boolean isOpen() {
    return finding == Finding.OPEN;
  }

  /**
   * The trail has the record number of the document now.
   *
   * @param confirmed whether a later send has brought it, and not a look-up
   */
  void resolved(int inRun, boolean confirmed) {
    boolean same = inRun == run;
    if (confirmed) {
      finding = same ? Finding.CONFIRMED_IN_THE_SAME_RUN : Finding.CONFIRMED_IN_A_LATER_RUN;
    } else {
      finding = same ? Finding.SHOWN_IN_THE_SAME_RUN : Finding.SHOWN_IN_A_LATER_RUN;
    }
  }

  /** No send has brought the document into the books when it was made, so this one did later. */
  void wasDoneLater() {
    truth = Truth.DONE_LATER;
  }
}
