// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds bills or adjustments by their numbers and vendors, and reads their lines. */
final class PayableReader implements EntryReader {

  private static final String NUMBER = "RECORDID";
  private static final String VENDOR = "VENDORID";
  private static final String REVERSAL = "Reversal";
  private static final Origin UNKNOWN_ORIGIN = new Origin("", "", SourceRows.none());

  private final JournalSettings settings;
  private final String entity;
  private final Payables wanted;

  PayableReader(JournalSettings settings, String entity, Payables wanted) {
    this.settings = settings;
    this.entity = entity;
    this.wanted = wanted;
  }

  /** The amount as a line of accounts payable has it: positive if it raises what is owed. */
  static Money signed(DocumentLine line) {
    return line.side() == Side.DEBIT ? line.amount() : line.amount().negated();
  }

  /** The records with the documents' numbers, whatever their dates. */
  @Override
  public List<Query> headers() {
    return Query.all(wanted.kind().object(), headerFields(), Query.Level.of(entity))
        .whereOneOfMany(VENDOR, wanted.vendors())
        .stream()
        .flatMap(query -> query.whereOneOfMany(NUMBER, wanted.numbers()).stream())
        .toList();
  }

  /** Records that only reverse another one are ignored. */
  @Override
  public List<FoundRecord> found(Map<Query, List<XmlNode>> headers) {
    Map<String, List<XmlNode>> byNumber =
        rows(headers)
            .collect(
                Collectors.groupingBy(header -> key(header.text(NUMBER), header.text(VENDOR))));
    return wanted.documents().stream()
        .flatMap(document -> found(document, byNumber).stream())
        .toList();
  }

  private static String key(String number, String vendor) {
    return EntryReader.compared(number) + '\n' + EntryReader.compared(vendor);
  }

  private Optional<FoundRecord> found(
      VendorDocument document, Map<String, List<XmlNode>> byNumber) {
    return byNumber.getOrDefault(key(document.number(), document.vendor()), List.of()).stream()
        .min(Comparator.comparing(header -> !isOf(document.date(), header)))
        .map(header -> found(header, document));
  }

  private FoundRecord found(XmlNode header, VendorDocument document) {
    DimensionReader dimensions =
        new DimensionReader(DimensionFields.PAYABLES, entity, document.charges());
    List<String> fields =
        new ArrayList<>(
            List.of("RECORDNO", "ACCOUNTNO", "AMOUNT", "TRX_AMOUNT", "ENTRYDESCRIPTION"));
    fields.addAll(dimensions.fields());
    return new FoundRecord(
        document,
        wanted.kind().object(),
        header.text("RECORDNO"),
        Query.all(wanted.kind().item(), fields, Query.Level.of(entity)),
        "RECORDKEY",
        rows -> read(header, document, dimensions, rows));
  }

  /** Notes the record numbers of all that was read. */
  void note(Map<Query, List<XmlNode>> headers, RecordNumbers numbers) {
    rows(headers).forEach(header -> numbers.note(header.text(NUMBER), header.text("RECORDNO")));
  }

  /**
   * What an application closes, as far as it is of this kind and Intacct has it.
   *
   * @throws ConnectorException with {@link LedgerProblem#ENTRY_UNREADABLE} if an amount cannot be
   *     read
   */
  Stream<ClosedDocument> closed(Map<Query, List<XmlNode>> headers, Application application) {
    Set<String> keys =
        wanted
            .closedBy(application)
            .map(number -> key(number, application.vendor()))
            .collect(Collectors.toSet());
    return rows(headers)
        .filter(header -> keys.contains(key(header.text(NUMBER), header.text(VENDOR))))
        .map(header -> ClosedDocument.of(header, application));
  }

  private Stream<XmlNode> rows(Map<Query, List<XmlNode>> headers) {
    return headers().stream()
        .flatMap(query -> headers.getOrDefault(query, List.of()).stream())
        .filter(header -> !isReversal(header));
  }

  /** True for a record that only takes another one back. */
  static boolean isReversal(XmlNode header) {
    return header.text("STATE").equalsIgnoreCase(REVERSAL);
  }

  private List<String> headerFields() {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "RECORDNO",
                NUMBER,
                VENDOR,
                "STATE",
                "WHENCREATED",
                "WHENPOSTED",
                "DESCRIPTION",
                "TOTALENTERED",
                "TRX_TOTALENTERED",
                "TOTALDUE",
                "TRX_TOTALDUE"));
    if (settings.hasSeveralCurrencies()) {
      fields.add("CURRENCY");
    }
    return fields;
  }

  /** Throws an {@link IllegalArgumentException} if a field holds a value that cannot be read. */
  private static LedgerEntry read(
      XmlNode header, VendorDocument document, DimensionReader dimensions, List<XmlNode> rows) {
    String named = header.text("CURRENCY");
    String currency = named.isEmpty() ? document.currency().getCurrencyCode() : named;
    List<DocumentLine> read = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      XmlNode row = rows.get(index);
      read.add(line(row, currency, dimensions.read(row, index, rows.size())));
    }
    return new LedgerEntry(
            header.text("RECORDNO"),
            header.text(NUMBER),
            date(header),
            header.text("DESCRIPTION"),
            read)
        .owing(money(header, "TOTALENTERED", currency));
  }

  private static DocumentLine line(XmlNode row, String currency, Dimensions dimensions) {
    try {
      Money amount = money(row, "AMOUNT", currency);
      return new DocumentLine(
          new AccountCode(row.text("ACCOUNTNO")),
          amount.absolute(),
          amount.isNegative() ? Side.CREDIT : Side.DEBIT,
          dimensions,
          row.text("ENTRYDESCRIPTION"),
          UNKNOWN_ORIGIN);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line %s has ACCOUNTNO \"%s\", amount \"%s\" \"%s\""
              .formatted(
                  row.text("RECORDNO"), row.text("ACCOUNTNO"), digits(row, "AMOUNT"), currency),
          e);
    }
  }

  /**
   * An amount in the currency of the document.
   *
   * @throws IllegalArgumentException if the field holds no amount
   */
  static Money money(XmlNode row, String field, String currency) {
    String digits = digits(row, field);
    try {
      return Money.of(digits, currency);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s is \"%s\" \"%s\"".formatted(field, digits, currency), e);
    }
  }

  /** The amount in the currency of the document, or else the only one that there is. */
  private static String digits(XmlNode row, String field) {
    String digits = row.text("TRX_" + field);
    return digits.isEmpty() ? row.text(field) : digits;
  }

  private static LocalDate date(XmlNode header) {
    String text = dateText(header);
    return WireDate.of(text)
        .orElseThrow(() -> new IllegalArgumentException("WHENPOSTED is " + text));
  }

  private static boolean isOf(LocalDate date, XmlNode header) {
    return WireDate.of(dateText(header)).equals(Optional.of(date));
  }

  /** The day of the general ledger. */
  private static String dateText(XmlNode header) {
    String posted = header.text("WHENPOSTED");
    return posted.isEmpty() ? header.text("WHENCREATED") : posted;
  }
}
