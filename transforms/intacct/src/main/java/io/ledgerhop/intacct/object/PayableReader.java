// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.posting.PostingProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a bill or adjustment by its number and vendor, and reads its lines. */
final class PayableReader {

  static final Kind BILLS = new Kind("APBILL", "APBILLITEM");
  static final Kind ADJUSTMENTS = new Kind("APADJUSTMENT", "APADJUSTMENTITEM");

  /** At most this many records of one number and vendor are compared. */
  private static final int RECORDS_MAX = 1_000;

  private static final int LINES_MAX = 100_000;
  private static final String REVERSAL = "Reversal";
  private static final Origin UNKNOWN_ORIGIN = new Origin("", "", SourceRows.none());

  private final JournalSettings settings;
  private final String entity;
  private final Kind kind;

  /** An object and that of its lines. */
  record Kind(String object, String item) {}

  PayableReader(JournalSettings settings, String entity, Kind kind) {
    this.settings = settings;
    this.entity = entity;
    this.kind = kind;
  }

  /** The amount as a line of accounts payable has it: positive if it raises what is owed. */
  static Money signed(DocumentLine line) {
    return line.side() == Side.DEBIT ? line.amount() : line.amount().negated();
  }

  /**
   * The record with the document's number, whatever its date. Records that only reverse another one
   * are ignored.
   */
  Optional<LedgerEntry> find(IntacctClient client, VendorDocument document) {
    Query headers =
        Query.all(kind.object(), headerFields(), Query.Level.of(entity))
            .where("RECORDID", document.number())
            .where("VENDORID", document.vendor());
    return new RecordReader(client)
        .all(headers, RECORDS_MAX).stream()
            .filter(header -> !isReversal(header))
            .min(Comparator.comparing(header -> !isOf(document.date(), header)))
            .map(header -> entry(client, header, document));
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
                "RECORDID",
                "STATE",
                "WHENCREATED",
                "WHENPOSTED",
                "DESCRIPTION",
                "TOTALENTERED",
                "TRX_TOTALENTERED"));
    if (settings.hasSeveralCurrencies()) {
      fields.add("CURRENCY");
    }
    return fields;
  }

  private LedgerEntry entry(IntacctClient client, XmlNode header, VendorDocument document) {
    try {
      return read(client, header, document);
    } catch (IllegalArgumentException e) {
      throw new ConnectorException(
          PostingProblem.ENTRY_UNREADABLE.at(
              document.number(), header.text("RECORDNO"), String.valueOf(e.getMessage())),
          e);
    }
  }

  /** Throws an {@link IllegalArgumentException} if a field holds a value that cannot be read. */
  private LedgerEntry read(IntacctClient client, XmlNode header, VendorDocument document) {
    String recordNo = header.text("RECORDNO");
    String named = header.text("CURRENCY");
    String currency = named.isEmpty() ? document.currency().getCurrencyCode() : named;
    DimensionReader dimensions =
        new DimensionReader(DimensionFields.PAYABLES, entity, document.charges());
    List<String> fields =
        new ArrayList<>(
            List.of("RECORDNO", "ACCOUNTNO", "AMOUNT", "TRX_AMOUNT", "ENTRYDESCRIPTION"));
    fields.addAll(dimensions.fields());
    Query lines =
        Query.all(kind.item(), fields, Query.Level.of(entity)).where("RECORDKEY", recordNo);
    List<XmlNode> rows = new RecordReader(client).all(lines, LINES_MAX);
    List<DocumentLine> read = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      XmlNode row = rows.get(index);
      read.add(line(row, currency, dimensions.read(row, index, rows.size())));
    }
    return new LedgerEntry(
            recordNo, header.text("RECORDID"), date(header), header.text("DESCRIPTION"), read)
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
