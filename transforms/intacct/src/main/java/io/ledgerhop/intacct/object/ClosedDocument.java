// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.PostingProblem;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;

/**
 * A bill or adjustment that an application closes, as Intacct has it.
 *
 * @param due what is still open of it; negative if the vendor owes it
 */
record ClosedDocument(String number, String recordNo, Money due) {

  private static final int RECORDS_MAX = 100_000;
  private static final List<String> FIELDS =
      List.of("RECORDNO", "RECORDID", "STATE", "TOTALDUE", "TRX_TOTALDUE");

  /** True if a number in an application is that of a bill, and not of an adjustment. */
  static boolean isBill(String number) {
    return number.substring(number.lastIndexOf('-') + 1).startsWith(letter());
  }

  private static String letter() {
    return DocumentKind.BILL.suffix().substring(1);
  }

  /** All documents that the application closes, read now; those that Intacct lacks are left out. */
  static List<ClosedDocument> read(
      IntacctClient client, Query.Level level, Application application) {
    List<String> numbers = application.lines().stream().map(DocumentLine::memo).distinct().toList();
    List<ClosedDocument> closed = new ArrayList<>();
    closed.addAll(
        read(
            client,
            Query.all("APBILL", FIELDS, level).where("VENDORID", application.vendor()),
            numbers.stream().filter(ClosedDocument::isBill).toList(),
            application));
    closed.addAll(
        read(
            client,
            Query.all("APADJUSTMENT", FIELDS, level).where("VENDORID", application.vendor()),
            numbers.stream().filter(number -> !isBill(number)).toList(),
            application));
    return closed;
  }

  private static List<ClosedDocument> read(
      IntacctClient client, Query ofVendor, List<String> numbers, Application application) {
    List<ClosedDocument> closed = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += Query.VALUES_MAX) {
      int to = Math.min(numbers.size(), from + Query.VALUES_MAX);
      Query some = ofVendor.whereOneOf("RECORDID", numbers.subList(from, to));
      new RecordReader(client)
          .all(some, RECORDS_MAX).stream()
              .filter(row -> !PayableReader.isReversal(row))
              .map(row -> closed(row, application))
              .forEach(closed::add);
    }
    return closed;
  }

  private static ClosedDocument closed(XmlNode row, Application application) {
    try {
      return new ClosedDocument(
          row.text("RECORDID"),
          row.text("RECORDNO"),
          PayableReader.money(row, "TOTALDUE", application.currency().getCurrencyCode()));
    } catch (IllegalArgumentException e) {
      throw new ConnectorException(
          PostingProblem.ENTRY_UNREADABLE.at(
              row.text("RECORDID"), row.text("RECORDNO"), String.valueOf(e.getMessage())),
          e);
    }
  }
}
