// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds journal entries by their numbers, and reads their lines as the ledger has them. */
final class GlbatchReader implements EntryReader {

  private static final String OBJECT = "GLBATCH";
  private static final String NUMBER = "REFERENCENO";
  private static final String RATE_DATE = "EXCH_RATE_DATE";
  private static final List<String> HEADER_FIELDS =
      List.of("RECORDNO", "BATCH_DATE", "BATCH_TITLE", NUMBER, "REVERSEDFROM");
  private static final Origin UNKNOWN_ORIGIN = new Origin("", "", SourceRows.none());

  private final JournalSettings settings;
  private final String entity;
  private final List<Journal> journals;

  GlbatchReader(JournalSettings settings, String entity, List<Journal> journals) {
    this.settings = settings;
    this.entity = entity;
    this.journals = journals;
  }

  /**
   * The entries with the journals' numbers. The date is not part of the query, so that an entry
   * that a user moved to another day is found, and not posted a second time.
   */
  @Override
  public List<Query> headers() {
    return Query.all(OBJECT, HEADER_FIELDS, Query.Level.of(entity))
        .where("JOURNAL", settings.symbol())
        .whereOneOfMany(NUMBER, journals.stream().map(Journal::number).distinct().toList());
  }

  /** Entries that only reverse another one are ignored. */
  @Override
  public List<FoundRecord> found(Map<Query, List<XmlNode>> headers) {
    Map<String, List<XmlNode>> byNumber =
        headers().stream()
            .flatMap(query -> headers.getOrDefault(query, List.of()).stream())
            .filter(header -> isNoReversal(header.text("REVERSEDFROM")))
            .collect(Collectors.groupingBy(header -> EntryReader.compared(header.text(NUMBER))));
    return journals.stream().flatMap(journal -> found(journal, byNumber).stream()).toList();
  }

  private Optional<FoundRecord> found(Journal journal, Map<String, List<XmlNode>> byNumber) {
    return byNumber.getOrDefault(EntryReader.compared(journal.number()), List.of()).stream()
        .min(Comparator.comparing(header -> !isOf(journal.date(), header)))
        .map(header -> found(header, journal));
  }

  private FoundRecord found(XmlNode header, Journal journal) {
    DimensionReader dimensions =
        new DimensionReader(DimensionFields.JOURNAL, entity, journal.lines());
    Query lines = Query.all("GLENTRY", lineFields(journal, dimensions), Query.Level.of(entity));
    return new FoundRecord(
        journal,
        OBJECT,
        header.text("RECORDNO"),
        lines,
        "BATCHNO",
        rows -> read(header, journal, dimensions, rows));
  }

  private static boolean isNoReversal(String reversedFrom) {
    return reversedFrom.isEmpty() || reversedFrom.equals("0");
  }

  /** Throws an {@link IllegalArgumentException} if a field holds a value that cannot be read. */
  private static LedgerEntry read(
      XmlNode header, Journal journal, DimensionReader dimensions, List<XmlNode> rows) {
    List<DocumentLine> read = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      XmlNode row = rows.get(index);
      read.add(line(row, journal, dimensions.read(row, index, rows.size())));
    }
    return new LedgerEntry(
            header.text("RECORDNO"), header.text(NUMBER), date(header), memo(header, journal), read)
        .convertedAt(rateDate(rows, journal));
  }

  /**
   * The rate date of the lines; one that the journal does not mean, if any line has such a date.
   * Empty for a journal without one: the field may have been read for another journal.
   */
  private static Optional<LocalDate> rateDate(List<XmlNode> rows, Journal journal) {
    if (journal.rateDate().isEmpty()) {
      return Optional.empty();
    }
    return rows.stream()
        .map(row -> row.text(RATE_DATE))
        .filter(text -> !text.isEmpty())
        .map(text -> date(RATE_DATE, text))
        .min(Comparator.comparing(day -> journal.rateDate().equals(Optional.of(day))));
  }

  /** An entry must have a title; a journal without memo was written with its number as title. */
  private static String memo(XmlNode header, Journal journal) {
    String title = header.text("BATCH_TITLE");
    boolean isStandIn = journal.memo().isBlank() && title.equals(Glbatch.title(journal));
    return isStandIn ? journal.memo() : title;
  }

  private List<String> lineFields(Journal journal, DimensionReader dimensions) {
    List<String> fields =
        new ArrayList<>(
            List.of("RECORDNO", "ACCOUNTNO", "TR_TYPE", "AMOUNT", "TRX_AMOUNT", "DESCRIPTION"));
    if (settings.hasSeveralCurrencies()) {
      fields.add("CURRENCY");
      journal.rateDate().ifPresent(day -> fields.add(RATE_DATE));
    }
    fields.addAll(dimensions.fields());
    return fields;
  }

  private static DocumentLine line(XmlNode row, Journal journal, Dimensions dimensions) {
    String amount = amount(row);
    String currency = row.text("CURRENCY");
    try {
      return new DocumentLine(
          new AccountCode(row.text("ACCOUNTNO")),
          Money.of(amount, currency.isEmpty() ? journal.currency().getCurrencyCode() : currency),
          side(row.text("TR_TYPE")),
          dimensions,
          row.text("DESCRIPTION"),
          UNKNOWN_ORIGIN);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line %s has ACCOUNTNO \"%s\", amount \"%s\" \"%s\", TR_TYPE \"%s\""
              .formatted(
                  row.text("RECORDNO"),
                  row.text("ACCOUNTNO"),
                  amount,
                  currency,
                  row.text("TR_TYPE")),
          e);
    }
  }

  private static String amount(XmlNode row) {
    String amount = row.text("TRX_AMOUNT");
    return amount.isEmpty() ? row.text("AMOUNT") : amount;
  }

  private static Side side(String type) {
    return switch (type) {
      case "1" -> Side.DEBIT;
      case "-1" -> Side.CREDIT;
      default -> throw new IllegalArgumentException("TR_TYPE is " + type);
    };
  }

  private static LocalDate date(XmlNode header) {
    return date("BATCH_DATE", header.text("BATCH_DATE"));
  }

  private static LocalDate date(String field, String text) {
    return WireDate.of(text).orElseThrow(() -> new IllegalArgumentException(field + " is " + text));
  }

  private static boolean isOf(LocalDate date, XmlNode header) {
    return WireDate.of(header.text("BATCH_DATE")).equals(Optional.of(date));
  }
}
