// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

/** What a refresh did to an entry of a list. */
public enum ChangeKind {
  /** The company has it, and the list did not. */
  ADDED("added"),
  /** The company calls it by another name. */
  RENAMED("renamed"),
  /** It belongs to another part of the financial statements. */
  RECLASSIFIED("reclassified"),
  /** The spreadsheet had made a number of its id, which is a text again. */
  MADE_TEXT("made text"),
  /** It is inactive in the company; it stays, marked, because mapping rows use it. */
  INACTIVE("inactive"),
  /** The company does not have it; it stays, marked, because mapping rows use it. */
  MISSING("missing"),
  /** It is inactive in the company, or the company does not have it, and no mapping row uses it. */
  REMOVED("removed");

  private final String word;

  ChangeKind(String word) {
    this.word = word;
  }

  /** The word for it in rows and on the screen. */
  public String word() {
    return word;
  }
}
