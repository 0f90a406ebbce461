// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.TaxTreatment;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the tab Mapping of the starter workbook. */
final class StarterMapping {

  private static final List<MappingColumn> COLUMNS = List.of(MappingColumn.values());

  /**
   * The columns that the starter rows leave blank; they are grouped and folded away. Marketplace is
   * not, because rows that are copied from unmapped.xlsx have one.
   */
  private static final List<List<MappingColumn>> UNUSED =
      List.of(
          List.of(MappingColumn.ACCOUNT_TYPE),
          List.of(
              MappingColumn.SKU,
              MappingColumn.PRODUCT_LINE,
              MappingColumn.SIGN,
              MappingColumn.FROM,
              MappingColumn.TO),
          List.of(
              MappingColumn.DEPARTMENT,
              MappingColumn.LOCATION,
              MappingColumn.CLASS,
              MappingColumn.PROJECT,
              MappingColumn.CUSTOMER,
              MappingColumn.ITEM),
          List.of(MappingColumn.GROUP_BY, MappingColumn.SHARES),
          List.of(MappingColumn.TICKET));

  /** Some of the many groupings that the column can hold. */
  private static final List<String> GROUPINGS =
      List.of("gross", "net", "gross; SKU", "net; SKU", "net; country", "net; product line");

  private final Sheets sheets;
  private final StarterRows source;
  private final XSSFSheet sheet;

  StarterMapping(Sheets sheets, StarterRows source) {
    this.sheets = sheets;
    this.source = source;
    this.sheet = sheets.sheet("Mapping");
  }

  void write() {
    for (MappingColumn column : COLUMNS) {
      sheets.title(sheet, at(column), column.title(), colour(column), width(column));
    }
    List<StarterRow> rows = source.rows();
    for (int row = 0; row < rows.size(); row++) {
      row(rows.get(row), row + 1);
    }
    choices();
    sheets.freeze(sheet, at(MappingColumn.AMOUNT_DESCRIPTION) + 1, COLUMNS.size(), rows.size());
    sheets.greyRowsThatAreOff(sheet, COLUMNS.size());
    for (List<MappingColumn> unused : UNUSED) {
      sheets.fold(sheet, at(unused.get(0)), at(unused.get(unused.size() - 1)));
    }
    sheets.print(sheet, Sheets.first(at(MappingColumn.ACCOUNT_TITLE) + 1, rows.size() + 1));
  }

  private void row(StarterRow cells, int row) {
    for (MappingColumn column : COLUMNS) {
      String text = cells.text(column);
      switch (column) {
        case PRIORITY -> sheets.number(sheet, row, at(column), text);
        case ACCOUNT_TITLE -> title(cells.text(MappingColumn.GL_ACCOUNT), row);
        default -> sheets.text(sheet, row, at(column), text);
      }
    }
  }

  /** Looked up in the tab Lists, so that it cannot go stale when the account changes. */
  private void title(String account, int row) {
    String cell = Sheets.letters(at(MappingColumn.GL_ACCOUNT)) + (row + 1);
    String found = "VLOOKUP(%s,Lists!$A$2:$B$%d,2,FALSE)".formatted(cell, Sheets.ROWS_PREPARED);
    String formula = "IF(%s=\"\",\"\",IFERROR(%s,\"not in Lists\"))".formatted(cell, found);
    sheets.formula(sheet, row, at(MappingColumn.ACCOUNT_TITLE), formula, source.title(account));
  }

  private void choices() {
    sheets.choice(sheet, at(MappingColumn.ON), List.of("Yes", "No"));
    sheets.choice(sheet, at(MappingColumn.SIGN), List.of("+", "-"));
    sheets.suggest(sheet, at(MappingColumn.GROUP_BY), GROUPINGS);
    sheets.choice(sheet, at(MappingColumn.TAX_TREATMENT), TaxTreatment.words());
    sheets.choice(
        sheet,
        at(MappingColumn.POST_AS),
        Arrays.stream(PostAs.values()).map(PostAs::word).toList());
    fed(MappingColumn.GL_ACCOUNT, "Account", true);
    fed(MappingColumn.TRANSACTION_TYPE, "All transaction types", false);
    fed(MappingColumn.AMOUNT_TYPE, "All amount types", false);
    fed(MappingColumn.AMOUNT_DESCRIPTION, "All amount descriptions", false);
    for (MappingColumn column : StarterLists.DIMENSIONS) {
      fed(column, column.title(), true);
    }
  }

  private void fed(MappingColumn column, String list, boolean strict) {
    String letters = Sheets.letters(StarterLists.at(list));
    String range = "Lists!$" + letters + "$2:$" + letters + "$" + Sheets.ROWS_PREPARED;
    sheets.choice(sheet, at(column), range, strict);
  }

  private static int at(MappingColumn column) {
    return COLUMNS.indexOf(column);
  }

  private static IndexedColors colour(MappingColumn column) {
    if (column.kind() == MappingColumn.Kind.REMARK) {
      return Sheets.REMARK;
    }
    return at(column) < at(MappingColumn.POST_AS) ? Sheets.CONDITION : Sheets.RESULT;
  }

  private static int width(MappingColumn column) {
    return switch (column) {
      case ON -> 6;
      case PRIORITY, SIGN -> 9;
      case CURRENCY -> 11;
      case TRANSACTION_TYPE, AMOUNT_TYPE -> 24;
      case AMOUNT_DESCRIPTION -> 38;
      case ACCOUNT_TITLE -> 30;
      case MEMO -> 40;
      case NOTE -> 70;
      default -> 14;
    };
  }
}
