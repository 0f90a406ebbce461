// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.VersionedNumber;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;

/**
 * A bill or adjustment that an application closes, as Intacct has it.
 *
 * @param due what is still open of it; negative if the vendor owes it
 */
record ClosedDocument(String number, String recordNo, Money due) {

  /**
   * True if a number in an application is that of a bill, and not of an adjustment. What reverses a
   * bill is an adjustment.
   */
  static boolean isBill(String number) {
    return VersionedNumber.version(number) > 0
        && number.substring(number.lastIndexOf('-') + 1).startsWith(letter());
  }

  private static String letter() {
    return DocumentKind.BILL.suffix().substring(1);
  }

  /**
   * A record as a document that the application closes.
   *
   * @throws ConnectorException with {@link LedgerProblem#ENTRY_UNREADABLE} if its balance cannot be
   *     read
   */
  static ClosedDocument of(XmlNode row, Application application) {
    try {
      return new ClosedDocument(
          row.text("RECORDID"),
          row.text("RECORDNO"),
          PayableReader.money(row, "TOTALDUE", application.currency().getCurrencyCode()));
    } catch (IllegalArgumentException e) {
      throw new ConnectorException(
          LedgerProblem.ENTRY_UNREADABLE.at(
              row.text("RECORDID"), row.text("RECORDNO"), String.valueOf(e.getMessage())),
          e);
    }
  }
}
