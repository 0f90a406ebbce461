// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Why a file cannot be read as a settlement. */
public enum SettlementProblem implements ProblemCode {
  EMPTY_FILE("the file is empty", Remedy.AGAIN),
  HEADER_ONLY("the file ends after its header", Remedy.AGAIN),
  XML_BROKEN("the file is no XML from here on: {}", Remedy.AGAIN),
  XML_DTD(
      "the file has a document type, which a settlement never has",
      "look at what wrote the file; nothing that it points to is ever opened"),
  XML_CROWDED(
      "a transaction has more than {} elements",
      "look at what wrote the file, and download it again"),
  XML_OTHER(
      "this is XML, but not of a settlement: no SettlementReport in it says anything",
      Remedy.ASK_V2),
  XML_CLEANED(
      "{} characters that XML forbids were read as blanks",
      "nothing needs to be done; such a character stood in a text",
      Severity.WARNING),
  NOT_TEXT("this is {}, not a tab-separated text", Remedy.ASK_V2),
  NUL_BYTE("byte {} of the line is NUL, so this is no text", Remedy.TEXT),
  UNDECODABLE("the bytes are not {}", Remedy.TEXT),
  LINE_TOO_LONG("the line is longer than {} bytes", Remedy.ASK_V2),
  FILE_TOO_LARGE(
      "the file is larger than {} bytes",
      "a settlement is never that large; look at what wrote the file"),
  LINES_ABOVE_HEADER(
      "the header is line {}; what stands above it was skipped, and begins with \"{}\"",
      "nothing needs to be done if they hold no money",
      Severity.WARNING),
  NO_HEADER("the first line is not the header of a settlement: it begins with \"{}\"", Remedy.FILE),
  OTHER_SEPARATOR(
      "the columns are separated by \"{}\", not by tabs", "save the file as tab-separated text"),
  COLUMN_MISSING("the header lacks the column {}", Remedy.FILE),
  COLUMN_TWICE("the header has the column {} twice", "remove one of the two columns"),
  CUT_LINE("the file ends in the middle of this line: {} of {} columns", Remedy.AGAIN),
  TOO_FEW_COLUMNS("the row has {} columns, the header {}, and {} is not among them", Remedy.AGAIN),
  TOO_MANY_COLUMNS(
      "the row has text in column {}, the header has {} columns",
      "look for a tab inside a text of this row"),
  NO_SUMMARY(
      "no row has a total-amount and an empty transaction-type, so the file has no summary row",
      Remedy.AGAIN),
  SECOND_SUMMARY("this is a second summary row, the first is line {}", Remedy.SPLIT),
  SECOND_SETTLEMENT("the file has {} settlements, where one is looked for", Remedy.SPLIT),
  TOO_MANY_SETTLEMENTS("the file has more than {} settlements", Remedy.SPLIT),
  ID_MISSING("the summary row has no settlement-id", Remedy.FILE),
  ID_ROUNDED(
      "the settlement-id {} was rounded by a spreadsheet",
      "open the file as text, never as a sheet, and download it again"),
  CURRENCY_UNKNOWN("\"{}\" in column currency is not a currency", "write its ISO 4217 code"),
  OTHER_CURRENCY(
      "the row is in {}, the settlement in {}",
      "a settlement has one currency; download the file again"),
  AMOUNT_UNREADABLE(
      "\"{}\" in column {} is not an amount",
      "write digits with one decimal mark and without thousands marks, as in -12.50"),
  AMOUNT_MISSING("column amount is empty, though the row is {}", "write the amount, or 0.00"),
  AMOUNT_IN_SUMMARY(
      "the summary row has \"{}\" in column {}, which is not counted: the total is in total-amount",
      "look at what wrote the file; Amazon leaves this cell of the summary row empty",
      Severity.WARNING),
  AMOUNT_TOO_FINE(
      "\"{}\" has more decimals than {} has, so the mark may be a thousands mark",
      "write amounts with the decimals of the currency and without thousands marks"),
  MIXED_MARKS(
      "\"{}\" has another decimal mark than \"{}\" in line {}",
      "use one decimal mark in the whole file"),
  DATE_UNREADABLE(
      "\"{}\" in column {} is not a date",
      "write it as 2026-10-28 07:49:55 UTC or as 28.10.2026 07:49:55 UTC"),
  DATE_IMPLAUSIBLE(
      "\"{}\" in column {} is not between {} and {}",
      "correct the year; no settlement of Amazon has such a date"),
  DATE_MISSING("column {} of the summary row is empty", Remedy.AGAIN),
  POSTED_DATE_MISSING(
      "posted-date and posted-date-time are empty",
      "write the date on which Amazon booked the row; LedgerHop never makes one up"),
  MIXED_DATES(
      "\"{}\" in column {} is written otherwise than \"{}\" in line {}",
      "use one way of writing dates in the whole file"),
  DAY_OR_MONTH(
      "nothing proves whether \"{}\" begins with the day or the month",
      "write the dates of the file as 2026-10-28"),
  OTHER_DATE_ORDER(
      "the dates, as in \"{}\", begin with {}, not with {}",
      "correct the option for the order of dates, or leave it empty"),
  ENDS_BEFORE_START("the settlement ends {}, before it starts {}", Remedy.FILE),
  ENDS_IN_FUTURE(
      "the settlement ends {}, which is still to come: it is {} now",
      "correct the date in the file, or the clock of this machine; Amazon reports no settlement"
          + " before its end",
      Severity.WARNING),
  PERIODS_OVERLAP(
      "its period from {} to {} overlaps that of {}",
      "compare the two files before the money is relied on: Amazon's settlements of one kind follow"
          + " each other; those of two account types overlap, where the files do not name the type",
      Severity.WARNING),
  NO_MONEY_LINES("the total is {}, but no row has an amount", Remedy.AGAIN),
  SUM_DIFFERS(
      "the total is {}, the rows add up to {}: a difference of {}",
      "nothing of it is posted; the file is cut, or a row was removed, repeated or changed, so"
          + " download it again"),
  TOO_MANY_MISTAKES("reading stopped after {} mistakes", "mend these first, then read again"),
  UNREADABLE("the file cannot be read: {}", "look at the file and its folder, then read again"),
  CHANGED(
      "the file changed while it was read: {}", "read it again when nobody is writing to the file");

  private final Wording wording;

  SettlementProblem(String text, String remedy) {
    this(text, remedy, Severity.ERROR);
  }

  SettlementProblem(String text, String remedy, Severity severity) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  private static final class Remedy {
    static final String ASK_V2 =
        "download the report type GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2, in Seller Central"
            + " \"Flat File V2\"";
    static final String AGAIN = "download the file again, it is not complete";
    static final String TEXT = "save the file as UTF-8 text, or download it again";
    static final String FILE = "check that this is the Flat File V2 as Amazon wrote it";
    static final String SPLIT = "give each settlement a file of its own";

    private Remedy() {}
  }
}
