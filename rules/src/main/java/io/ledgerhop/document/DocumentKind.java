// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** What a document is in the ledger; the letter is the suffix of its number. */
public enum DocumentKind {
  JOURNAL("");

  private final String suffix;

  DocumentKind(String suffix) {
    this.suffix = suffix;
  }

  public String suffix() {
    return suffix;
  }
}
