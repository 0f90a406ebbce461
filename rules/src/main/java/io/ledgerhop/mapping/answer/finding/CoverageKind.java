// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

/** What can be said of lines that a workbook is asked about, or of its rows. */
public enum CoverageKind {
  UNREAD("unread", "correct or download the file again"),
  UNMAPPED("unmapped", "add a row to the tab Mapping, or correct the nearest one"),
  HELD("held", "decide where the lines belong"),
  SHADOWED("shadowed", "delete the row, or make it more specific than what decides"),
  OVERLAPPING("overlapping", "look whether the right one decides"),
  UNTESTED("untested", "add a test to the tab Tests; ledgerhop tests proposes one"),
  UNUSED("unused", "delete the row, unless its lines are still to come");

  private final String word;
  private final String remedy;

  CoverageKind(String word, String remedy) {
    this.word = word;
    this.remedy = remedy;
  }

  /** The word for it in rows. */
  public String word() {
    return word;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
