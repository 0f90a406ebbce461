// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.dialog.FormSection;
import java.util.List;
import org.apache.hop.i18n.BaseMessages;

/**
 * The sections of all dialogs and editors: an option names the one it stands in as its parent.
 *
 * <p>A new section also needs a place among the others and a title in the messages.
 */
public final class OptionSection {

  /** What it works on and what it does. */
  public static final String GENERAL = "LedgerHop-General";

  /** Which of the documents, orders or records are read. */
  public static final String SELECTION = "LedgerHop-Selection";

  /** Files that are read in place of a service, and how. */
  public static final String FILES = "LedgerHop-Files";

  /** What is read since the last run. */
  public static final String CHANGES = "LedgerHop-Changes";

  /** The header of a document. */
  public static final String DOCUMENTS = "LedgerHop-Documents";

  /** The accounts that are used beside those of the workbook. */
  public static final String ACCOUNTS = "LedgerHop-Accounts";

  /** The lines of a document and their amounts. */
  public static final String LINES = "LedgerHop-Lines";

  /** What a line of goods names. */
  public static final String ITEMS = "LedgerHop-Items";

  /** Where a line belongs to in the company. */
  public static final String DIMENSIONS = "LedgerHop-Dimensions";

  /** When a posting day and an accounting period end. */
  public static final String PERIODS = "LedgerHop-Periods";

  /** Conversion into the currency of the books. */
  public static final String CURRENCIES = "LedgerHop-Currencies";

  /** Incoming fields. */
  public static final String FIELDS = "LedgerHop-Fields";

  /** What is held back, or left to a person. */
  public static final String CONTROL = "LedgerHop-Control";

  /** Vendors that are looked up or created. */
  public static final String VENDORS = "LedgerHop-Vendors";

  /** What is done about documents that an earlier run has posted. */
  public static final String CORRECTIONS = "LedgerHop-Corrections";

  /** Files for Intacct's own import. */
  public static final String IMPORT = "LedgerHop-Import";

  /** What only few need: where rows go, limits, addresses. */
  public static final String ADVANCED = "LedgerHop-Advanced";

  private static final String PREFIX = "LedgerHop-";

  private static final List<String> IN_ORDER =
      List.of(
          GENERAL,
          SELECTION,
          FILES,
          CHANGES,
          ACCOUNTS,
          DOCUMENTS,
          LINES,
          ITEMS,
          DIMENSIONS,
          PERIODS,
          CURRENCIES,
          FIELDS,
          CONTROL,
          VENDORS,
          CORRECTIONS,
          IMPORT,
          ADVANCED);

  private OptionSection() {}

  /** All sections, in the order of the tabs. */
  public static List<FormSection> all() {
    return IN_ORDER.stream().map(id -> new FormSection(id, title(id))).toList();
  }

  private static String title(String id) {
    return BaseMessages.getString(
        OptionSection.class, "OptionSection." + id.substring(PREFIX.length()));
  }
}
