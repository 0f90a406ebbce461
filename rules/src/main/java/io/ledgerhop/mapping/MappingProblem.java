// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Problems of a mapping workbook; the messages address the person who edits it. */
public enum MappingProblem implements ProblemCode {
  NOT_A_WORKBOOK(
      "this is not a spreadsheet that can be read",
      "save it as .xlsx in Excel or LibreOffice and try again"),
  OTHER_KIND_OF_FILE(
      "this is {}; the mapping workbook is read as .xlsx, .xls or .ods, or as a folder of .csv"
          + " files",
      "open it in Excel or LibreOffice and save it as .xlsx"),
  TEXT_NOT_UTF8(
      "this text file is not in UTF-8",
      "save it as CSV UTF-8 in Excel, or with the character set Unicode (UTF-8) in LibreOffice"),
  QUOTE_OPEN(
      "a quotation mark is never closed, in the row that ends in line {}",
      "close it, or save the tab as .csv in Excel or LibreOffice"),
  WORKBOOK_PROTECTED("the workbook is protected by a password", "save it without a password"),
  WORKBOOK_EMPTY("the file is empty", "choose the mapping workbook"),
  WORKBOOK_TOO_LARGE(
      "{} is more than {}",
      "keep only the tabs of the mapping in this workbook, and delete empty rows and columns"),
  TAB_MISSING("there is no tab {}, the tabs are: {}", "name the tab with the mapping rows {}"),
  TAB_TWICE("the tab {} is there twice, as {}", "delete one of them"),
  HEADER_MISSING("the tab has no rows", "start from the starter workbook"),
  HEADER_NOT_FOUND(
      "the first row is not the header: it has none of the titles {}",
      "put the titles into the first row, as in the starter workbook"),
  HEADER_NOT_FIRST(
      "the header is expected here, in the first row, but stands in row {}",
      "delete the rows above the header, or start each of them with #"),
  COLUMN_MISSING("there is no column {}", "add it to the header row"),
  COLUMN_RENAMED("there is no column {}, and \"{}\" looks like it", "change this title to {}"),
  COLUMN_TWICE("the column {} is there already, in {}", "delete one of them"),
  COLUMN_UNKNOWN(
      "there is no column {}{}",
      "correct the title, or take the integration name of a user-defined dimension"),
  COLUMN_UNNAMED("the column has values but no title", "give it a title, or empty it"),
  NO_ROWS("no mapping row is switched on", "add rows below the header"),
  CELL_TWICE(
      "the file has this twice, or not in its order, so that nobody knows which one counts",
      "open the file in Excel or LibreOffice, check the row, and save it again"),
  ID_UNCLEAR(
      "\"{}\" has characters that can be taken for others: {}",
      "type it again with the plain letters and digits that Intacct has"),
  CELLS_MERGED(
      "the cells {} are merged, so that only the first of them has the text",
      "unmerge them and fill in each cell"),
  CELL_IS_BOOLEAN(
      "the cell holds the truth value {}, and {} must be text",
      "format the cell as text and type it again"),
  CELL_TOO_LONG("the text has more than {} characters", "shorten it"),
  CELL_IS_NUMBER(
      "{} is a number, and {} must be text",
      "format the cell as text and type it again: a spreadsheet drops zeros and digits of numbers"),
  CELL_IS_DATE(
      "the spreadsheet holds the day {} here, and {} must be text",
      "format the cell as text and type it again: a spreadsheet makes days of texts such as 3-11"),
  NUMBER_AMBIGUOUS(
      "\"{}\" may be a number with thousands or with three decimals",
      "write it without a separator between thousands, or with another number of decimals"),
  CELL_IS_SCIENTIFIC(
      "{} is what a spreadsheet made of a long number",
      "format the cell as text and type the whole number again"),
  CELL_IS_FORMULA("{} must not come from a formula", "paste it as a value"),
  CELL_IS_ERROR("the cell shows the error {}", "correct or empty it"),
  SWITCH_UNREADABLE("\"{}\" is neither Yes nor No", "write Yes, or No, or leave it empty for Yes"),
  PRIORITY_UNREADABLE(
      "\"{}\" is not a whole number",
      "write a whole number, the higher one wins, or leave it empty"),
  SIGN_UNREADABLE(
      "\"{}\" is neither + nor -", "write + for money in, - for money out, or leave it empty"),
  CURRENCY_UNKNOWN("\"{}\" is not a currency code", "write the three letters, such as USD or EUR"),
  DATE_UNREADABLE("\"{}\" is not a date", "write it as 2026-10-31"),
  DATES_REVERSED("From {} is after To {}", "exchange them"),
  PATTERN_TOO_LONG("a value with wildcards has more than {} characters", "shorten it"),
  PRODUCTS_MISSING(
      "there is no tab Products that says which SKU belongs to which product line",
      "add it with the columns SKU and Product line, or use the column SKU"),
  PRODUCT_INCOMPLETE("the row has no {}", "fill it in, or delete the row"),
  PRODUCT_TWICE("\"{}\" has its product line already, in {}", "delete one of them"),
  PRODUCT_TIE(
      "\"{}\" and {} fit the SKU \"{}\" equally well, and have different product lines",
      "add characters to one of them, or a row for such SKUs"),
  TOO_MANY_WILDCARDS("the tab has more than {} values with wildcards", "combine some of them"),
  GROUP_BY_UNKNOWN("\"{}\" is no way to group{}", "write one or more of {}, separated by ;"),
  GROUP_BY_BOTH("gross and net exclude each other", "leave one of them out"),
  TAX_TREATMENT_UNKNOWN(
      "\"{}\" is no tax treatment{}",
      "write Facilitator for tax that Amazon pays to the state, Seller for tax that you pay, By"
          + " order where the order decides, or leave it empty"),
  POST_AS_UNKNOWN(
      "\"{}\" is no way to post{}", "write Journal, Bill, Credit, Balance sheet, Ignore or Hold"),
  POST_AS_MISSING(
      "the row does not say how its lines are posted",
      "write Journal, Bill, Credit, Balance sheet, Ignore or Hold"),
  VENDOR_MISSING(
      "the row makes a {}, but has no vendor", "fill in the vendor, or write Journal in Post as"),
  ACCOUNT_MISSING(
      "the row posts, but has no GL account", "fill in the account, or write Hold in Post as"),
  IGNORE_WITHOUT_NOTE(
      "the row ignores money, but has no note that says why",
      "write the reason in the column Note"),
  MEMO_FIELD_UNKNOWN("a memo has no field \"{}\"{}", "use one of: {}"),
  MEMO_BRACE_OPEN(
      "a brace is not closed, or not opened, in \"{}\"",
      "write a field between two braces, as in {settlement}"),
  MEMO_TOO_LONG(
      "the memo has {} characters without its fields, Intacct takes {} with them", "shorten it"),
  ACCOUNT_UNKNOWN(
      "account {} is not in the column Account of the tab Lists{}",
      "correct the cell, or add the account in Intacct under General Ledger > Accounts and to that"
          + " list"),
  ACCOUNT_CLASS_UNKNOWN(
      "\"{}\" is not a class of accounts", "write Balance sheet, or Profit and loss"),
  ACCOUNT_INACTIVE("account {} is inactive", "choose another account, or activate it"),
  DIMENSION_UNKNOWN(
      "{} {} is not in the tab Lists{}",
      "correct the cell, or create it in Intacct and add it to that list"),
  DIMENSION_INACTIVE("{} {} is inactive", "choose another one, or activate it"),
  NOT_BALANCE_SHEET(
      "the row is posted as Balance sheet, but account {} is profit and loss",
      "choose a balance-sheet account"),
  NEVER_PROFIT_OR_LOSS(
      "{} would be posted to account {}, which is profit and loss",
      "choose a balance-sheet account, or add rows of their own for them"),
  NEVER_PAYABLE(
      "{} would become a {}, but is money on the balance sheet",
      "write Balance sheet in Post as, or add rows of their own for them"),
  TIE(
      "this row and {} are equally specific for \"{}\"",
      "give one of them a higher Priority, or one more condition"),
  AMOUNT_UNREADABLE("\"{}\" is not an amount", "write it as -1234.56"),
  TEST_INCOMPLETE("the test has no {}", "fill it in"),
  TAB_COLUMN_UNKNOWN("the tab has no use for a column {}{}", "write one of: {}"),
  TEST_EXPECTS_NOTHING(
      "the test expects nothing", "fill in Post as, GL account or another column of the result"),
  TEST_RED(
      "expected {} {}, the workbook gives {} by {}", "correct the mapping row, or the expectation"),
  TEST_UNMAPPED(
      "no mapping row matches the line of this test{}",
      "correct the mapping or the test; give the tab a column such as Marketplace or SKU if the row"
          + " asks for it"),
  POSSIBLE_TIE(
      Severity.WARNING,
      "this row and {} would be equally specific, for instance for \"{}\", which Amazon is not"
          + " known to send",
      "give one of them a higher Priority; if such a line comes, it is held"),
  VALUE_UNKNOWN(
      Severity.WARNING,
      "\"{}\" is not a value Amazon is known to send{}",
      "correct it, unless you have seen it in a settlement"),
  PRODUCT_LINE_UNKNOWN(
      Severity.WARNING,
      "no SKU of the tab Products has the product line \"{}\"{}",
      "correct it, or add its SKUs to that tab"),
  COLUMN_HIDDEN(
      Severity.WARNING,
      "the values in hidden columns are used: {}",
      "show them to see what they do, or empty them"),
  ID_FULL_WIDTH(
      Severity.WARNING,
      "\"{}\" has full-width characters, and is read as {}",
      "type it again with plain letters and digits"),
  ROW_HIDDEN(
      Severity.WARNING,
      "{} hidden, and used",
      "show hidden and filtered rows to see what they do, or write No in their column On"),
  TAB_IGNORED(
      Severity.WARNING,
      "the tab is not read, only the tab {} is",
      "delete it if it is a copy, or move its rows to the tab {}"),
  COLUMN_IS_DIMENSION(
      Severity.WARNING,
      "{} is read as a user-defined dimension",
      "nothing needs to be done if that is what it is; remarks belong into the column Note"),
  RULES_UNUSABLE(Fault.OURS, "the rules could not be prepared", "please report it with the log"),
  TOO_MANY_FIRINGS(
      Fault.OURS,
      "the rules did not come to an end after {} steps",
      "please report it with the workbook");

  private final Wording wording;

  MappingProblem(String text, String remedy) {
    this(Fault.USER, text, remedy);
  }

  MappingProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  MappingProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
