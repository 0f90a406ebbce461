// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import java.util.List;

/**
 * A kind of file that Intacct imports, with the columns that no document can do without.
 *
 * <p>Intacct publishes no list of the columns. They come from its help for the import of journal
 * entries and of bills, and from programs that write such files; the template that a company
 * downloads from its own Intacct decides.
 */
public enum ImportKind {
  JOURNALS("import-journals.csv"),
  BILLS("import-bills.csv");

  private static final List<String> JOURNAL_COLUMNS =
      List.of(
          "JOURNAL",
          "DATE",
          "DESCRIPTION",
          "REFERENCE_NO",
          "LINE_NO",
          "ACCT_NO",
          "DEBIT",
          "CREDIT");

  private static final List<String> BILL_COLUMNS =
      List.of("BILL_NO", "VENDOR_ID", "CREATED_DATE", "LINE_NO", "ACCT_NO", "AMOUNT");

  private final String fileName;

  ImportKind(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file that is written. */
  public String fileName() {
    return fileName;
  }

  /** The columns that every template must have. */
  List<String> needed() {
    return this == JOURNALS ? JOURNAL_COLUMNS : BILL_COLUMNS;
  }
}
