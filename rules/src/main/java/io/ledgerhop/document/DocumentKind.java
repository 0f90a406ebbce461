// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** The kind of a document in the ledger; its letter is the suffix of the document number. */
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
