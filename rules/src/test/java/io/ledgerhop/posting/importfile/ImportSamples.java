// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates and documents for tests of import files. */
final class ImportSamples {

  static final String JOURNAL_TITLES =
      "DONOTIMPORT,JOURNAL,DATE,REVERSEDATE,DESCRIPTION,REFERENCE_NO,LINE_NO,ACCT_NO,LOCATION_ID,"
          + "DEPT_ID,MEMO,DEBIT,CREDIT,CURRENCY,EXCH_RATE_DATE,GLDIMCHANNEL,GLENTRY_VENDORID";
  static final String BILL_TITLES =
      "DONOTIMPORT,BILL_NO,PO_NO,VENDOR_ID,POSTING_DATE,CREATED_DATE,DUE_DATE,TOTAL_DUE,DESCRIPTION,"
          + "LINE_NO,MEMO,ACCT_NO,DEPT_ID,AMOUNT,APBILLITEM_APACCOUNT,APBILLITEM_PROJECTID,"
          + "APBILLITEM_VENDORID";
  static final String MEMO = "Amazon settlement 90000000002, 2026-10-22 to 2026-11-05";
  static final Dimensions DETAILED =
      new Dimensions(
          Map.of(Dimension.DEPARTMENT, "010", Dimension.VENDOR, "@AMZ"),
          new TreeMap<>(Map.of("channel", "FBA")));

  private ImportSamples() {}

  static ImportDocuments with(ImportKind kind, String titles) {
    return new ImportDocuments(List.of(template(kind, titles, "", "").value()), "AMZN");
  }

  /** The description stands below the last title. */
  static Outcome<ImportTemplate> template(
      ImportKind kind, String titles, String first, String description) {
    List<String> line = Arrays.asList(titles.split(",", -1));
    List<String> below =
        Stream.concat(
                Stream.of("#" + first),
                Stream.concat(
                    Stream.generate(() -> "").limit(line.size() - 2L), Stream.of(description)))
            .toList();
    return ImportTemplate.read(kind, "template.csv", List.of(List.of(""), line, below));
  }

  static String without(String titles, String column) {
    return Arrays.stream(titles.split(",", -1))
        .filter(title -> !title.equals(column))
        .collect(Collectors.joining(","));
  }

  /** Commas inside of a cell are shown as semicolons. */
  static String text(ImportDocuments imports, ImportKind kind) {
    return Objects.requireNonNull(imports.contents().get(kind)).stream()
        .map(
            line ->
                line.stream().map(cell -> cell.replace(',', ';')).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  static BigDecimal sum(List<List<String>> lines, int column) {
    return lines.stream()
        .skip(1)
        .map(line -> line.get(column))
        .filter(cell -> !cell.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Journal journal(String number, String memo, String amount) {
    return journal(number, memo, amount, "USD");
  }

  static Journal journal(String number, String memo, String amount, String currency) {
    return new Journal(
        new BusinessKey("US", "2", 1, DocumentKind.JOURNAL, 1),
        number,
        LocalDate.of(2026, 11, 5),
        Currency.getInstance(currency),
        memo,
        List.of(
            line("6010", Money.of(amount, currency), Side.DEBIT, DETAILED, "fees", "Mapping!A1"),
            line(
                "0100", Money.of(amount, currency), Side.CREDIT, Dimensions.NONE, "", "clearing")));
  }

  static VendorDocument bill(String number, String... amounts) {
    return payable(DocumentKind.BILL, number, Side.DEBIT, amounts);
  }

  static VendorDocument payable(DocumentKind kind, String number, Side side, String... amounts) {
    Dimensions vendor = Dimensions.NONE.with(Dimension.VENDOR, "@AMZ");
    Side opposite = side == Side.DEBIT ? Side.CREDIT : Side.DEBIT;
    Stream<DocumentLine> charges =
        Arrays.stream(amounts)
            .map(digits -> Money.of(digits, "USD"))
            .map(
                money ->
                    line(
                        "6010",
                        money.absolute(),
                        money.isNegative() ? opposite : side,
                        vendor.with(Dimension.PROJECT, "P1"),
                        "fees",
                        "Mapping!A1"));
    Money total =
        Arrays.stream(amounts)
            .map(digits -> Money.of(digits, "USD"))
            .reduce(Money.of("0", "USD"), Money::plus);
    return new VendorDocument(
        new BusinessKey("US", "2", 1, kind, 1),
        number,
        LocalDate.of(2026, 11, 5),
        Currency.getInstance("USD"),
        "Fees",
        Stream.concat(
                charges, Stream.of(line("2000", total, opposite, vendor, "", Origin.PAYABLES)))
            .toList());
  }

  private static DocumentLine line(
      String account, Money amount, Side side, Dimensions dimensions, String memo, String rule) {
    Origin origin = new Origin(rule, "", SourceRows.none());
    return new DocumentLine(new AccountCode(account), amount, side, dimensions, memo, origin);
  }
}
