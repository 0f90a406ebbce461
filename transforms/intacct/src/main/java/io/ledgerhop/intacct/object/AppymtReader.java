// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds applications by their numbers and vendors, and reads what they close.
 *
 * <p>Intacct shows record numbers and amounts. Account and dimensions of the lines are those of the
 * documents that are closed, so they are taken from the application.
 */
final class AppymtReader implements EntryReader {

  private static final String OBJECT = "APPYMT";
  private static final String NUMBER = "DOCNUMBER";
  private static final String VENDOR = "VENDORID";
  private static final List<String> HEADER_FIELDS =
      List.of("RECORDNO", NUMBER, VENDOR, "DESCRIPTION", "STATE");
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
  private final List<Application> applications;
  private final PayableReader bills;
  private final PayableReader adjustments;

  /**
   * @param bills reads the bills that the applications close
   * @param adjustments reads the adjustments that they close
   */
  AppymtReader(
      Query.Level level,
      List<Application> applications,
      PayableReader bills,
      PayableReader adjustments) {
    this.level = level;
    this.applications = applications;
    this.bills = bills;
    this.adjustments = adjustments;
  }

  @Override
  public List<Query> headers() {
    List<String> vendors =
        applications.stream().map(Application::vendor).distinct().sorted().toList();
    List<String> numbers = applications.stream().map(Application::number).distinct().toList();
    return Query.all(OBJECT, HEADER_FIELDS, level).whereOneOfMany(VENDOR, vendors).stream()
        .flatMap(query -> query.whereOneOfMany(NUMBER, numbers).stream())
        .toList();
  }

  @Override
  public List<FoundRecord> found(Map<Query, List<XmlNode>> headers) {
    List<XmlNode> payments =
        headers().stream()
            .flatMap(query -> headers.getOrDefault(query, List.of()).stream())
            .filter(header -> !PayableReader.isReversal(header))
            .toList();
    return applications.stream()
        .flatMap(application -> found(application, payments, headers).stream())
        .toList();
  }

  private Optional<FoundRecord> found(
      Application application, List<XmlNode> payments, Map<Query, List<XmlNode>> headers) {
    return payments.stream()
        .filter(header -> isSame(header.text(NUMBER), application.number()))
        .filter(header -> isSame(header.text(VENDOR), application.vendor()))
        .findFirst()
        .map(
            header ->
                new FoundRecord(
                    application,
                    OBJECT,
                    header.text("RECORDNO"),
                    Query.all("APPYMTDETAIL", DETAIL_FIELDS, level),
                    "PAYMENTKEY",
                    details -> entry(header, details, application, closed(headers, application))));
  }

  private static boolean isSame(String shown, String wanted) {
    return EntryReader.compared(shown).equals(EntryReader.compared(wanted));
  }

  private List<ClosedDocument> closed(Map<Query, List<XmlNode>> headers, Application application) {
    return Stream.concat(
            bills.closed(headers, application), adjustments.closed(headers, application))
        .toList();
  }

  /** Throws an {@link IllegalArgumentException} if a field holds a value that cannot be read. */
  private static LedgerEntry entry(
      XmlNode header, List<XmlNode> details, Application application, List<ClosedDocument> closed) {
    return new LedgerEntry(
            header.text("RECORDNO"),
            header.text(NUMBER),
            date(details),
            header.text("DESCRIPTION"),
            lines(details, application, closed))
        .leaving(open(application, closed));
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
