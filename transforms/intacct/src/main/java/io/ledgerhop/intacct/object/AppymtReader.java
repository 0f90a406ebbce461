// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.posting.PostingProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds an application by its number and vendor, and reads what it closes.
 *
 * <p>Intacct shows record numbers and amounts. Account and dimensions of the lines are those of the
 * documents that are closed, so they are taken from the application.
 */
final class AppymtReader {

  private static final int PAYMENTS_MAX = 1_000;
  private static final int DETAILS_MAX = 100_000;
  private static final List<String> HEADER_FIELDS =
      List.of("RECORDNO", "DOCNUMBER", "DESCRIPTION", "STATE");
  private static final List<String> DETAIL_FIELDS =
      List.of(
          "RECORDNO",
          "RECORDKEY",
          "POSADJKEY",
          "ADJUSTMENTKEY",
          "ADJUSTMENTAMOUNT",
          "TRX_ADJUSTMENTAMOUNT",
          "PAYMENTDATE");
  private static final Origin UNKNOWN_ORIGIN = new Origin("", "", SourceRows.none());

  private final Query.Level level;

  AppymtReader(Query.Level level) {
    this.level = level;
  }

  /**
   * The application with its number.
   *
   * @param closed the documents that it closes, as Intacct has them now
   */
  Optional<LedgerEntry> find(
      IntacctClient client, Application application, List<ClosedDocument> closed) {
    Query headers =
        Query.all("APPYMT", HEADER_FIELDS, level)
            .where("DOCNUMBER", application.number())
            .where("VENDORID", application.vendor());
    return new RecordReader(client)
        .all(headers, PAYMENTS_MAX).stream()
            .filter(header -> !PayableReader.isReversal(header))
            .findFirst()
            .map(header -> entry(client, header, application, closed));
  }

  private LedgerEntry entry(
      IntacctClient client, XmlNode header, Application application, List<ClosedDocument> closed) {
    String recordNo = header.text("RECORDNO");
    Query query = Query.all("APPYMTDETAIL", DETAIL_FIELDS, level).where("PAYMENTKEY", recordNo);
    List<XmlNode> details = new RecordReader(client).all(query, DETAILS_MAX);
    try {
      return new LedgerEntry(
              recordNo,
              header.text("DOCNUMBER"),
              date(details),
              header.text("DESCRIPTION"),
              lines(details, application, closed))
          .leaving(open(application, closed));
    } catch (IllegalArgumentException e) {
      throw new ConnectorException(
          PostingProblem.ENTRY_UNREADABLE.at(
              application.number(), recordNo, String.valueOf(e.getMessage())),
          e);
    }
  }

  private static Money open(Application application, List<ClosedDocument> closed) {
    return closed.stream()
        .map(document -> document.due().absolute())
        .reduce(Money.zero(application.currency()), Money::plus);
  }

  private static LocalDate date(List<XmlNode> details) {
    String text = details.isEmpty() ? "" : details.get(0).text("PAYMENTDATE");
    return WireDate.of(text)
        .orElseThrow(() -> new IllegalArgumentException("PAYMENTDATE is " + text));
  }

  /** A debit for each document that is paid, and a credit for each that pays. */
  private static List<DocumentLine> lines(
      List<XmlNode> details, Application application, List<ClosedDocument> closed) {
    Map<String, Money> raised = new LinkedHashMap<>();
    Map<String, Money> credits = new LinkedHashMap<>();
    for (XmlNode detail : details) {
      String bill = detail.text("RECORDKEY");
      String owed = bill.isEmpty() ? detail.text("POSADJKEY") : bill;
      Money amount =
          PayableReader.money(detail, "ADJUSTMENTAMOUNT", application.currency().getCurrencyCode());
      raised.merge(number(owed, closed), amount, Money::plus);
      credits.merge(number(detail.text("ADJUSTMENTKEY"), closed), amount, Money::plus);
    }
    List<DocumentLine> lines = new ArrayList<>();
    raised.forEach((number, amount) -> lines.add(line(application, Side.DEBIT, number, amount)));
    credits.forEach((number, amount) -> lines.add(line(application, Side.CREDIT, number, amount)));
    return lines;
  }

  private static DocumentLine line(
      Application application, Side side, String number, Money amount) {
    DocumentLine sent =
        application.lines().stream()
            .filter(line -> line.side() == side && line.memo().equals(number))
            .findFirst()
            .orElse(application.lines().get(0));
    return new DocumentLine(
        sent.account(), amount, side, sent.dimensions(), number, UNKNOWN_ORIGIN);
  }

  private static String number(String recordNo, List<ClosedDocument> closed) {
    return closed.stream()
        .filter(document -> document.recordNo().equals(recordNo))
        .map(ClosedDocument::number)
        .findFirst()
        .orElse("record " + recordNo);
  }
}
