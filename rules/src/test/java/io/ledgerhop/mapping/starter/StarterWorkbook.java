// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the starter workbook; the committed file is checked against it. */
public final class StarterWorkbook {

  /** From the folder of this module. */
  static final Path COMMITTED =
      Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx");

  private static final IndexedColors CONDITION = IndexedColors.PALE_BLUE;
  private static final IndexedColors RESULT = IndexedColors.LIGHT_GREEN;
  private static final IndexedColors REMARK = IndexedColors.GREY_25_PERCENT;

  private static final List<MappingColumn> COLUMNS = List.of(MappingColumn.values());

  /** Some of the many groupings that the column can hold. */
  private static final List<String> GROUPINGS =
      List.of("gross", "net", "gross; SKU", "net; SKU", "net; country", "net; product line");

  private static final List<String> LIST_TITLES =
      List.of(
          "Account",
          "Account title",
          "Account class",
          "Vendor",
          "Vendor name",
          "Department",
          "Department name",
          "Location",
          "Location name",
          "Class",
          "Class name",
          "Project",
          "Project name",
          "Customer",
          "Customer name",
          "Item",
          "Item name",
          "Transaction type",
          "Amount type",
          "Amount description",
          "Meaning",
          "Suggested class",
          "First seen",
          "All transaction types",
          "All amount types",
          "All amount descriptions");

  private final StarterRows source = new StarterRows();
  private final List<CatalogueLine> catalogue = LineCatalogue.standard().lines();

  /** Writes the committed file anew, when run from the folder of this module. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(COMMITTED.getParent());
    Files.write(COMMITTED, new StarterWorkbook().bytes());
  }

  byte[] bytes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheets sheets = new Sheets(workbook);
      readMe(sheets);
      mapping(sheets);
      table(sheets, "Shares", StarterRows.text("shares.txt"), 4);
      table(sheets, "Drivers", StarterRows.text("drivers.txt"), 4);
      table(sheets, "Products", StarterRows.text("products.txt"), 1);
      tests(sheets);
      lists(sheets);
      changes(sheets);
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void readMe(Sheets sheets) {
    XSSFSheet sheet = sheets.sheet("Read me");
    sheet.setColumnWidth(0, 24 * 256);
    sheet.setColumnWidth(1, 110 * 256);
    List<String> lines = StarterRows.text("read-me.txt");
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", 2);
      switch (cells[0]) {
        case "[condition]" -> sheets.swatch(sheet, row, CONDITION);
        case "[result]" -> sheets.swatch(sheet, row, RESULT);
        case "[remark]" -> sheets.swatch(sheet, row, REMARK);
        default -> sheets.heading(sheet, row, cells[0]);
      }
      sheets.wrapped(sheet, row, 1, cells.length > 1 ? cells[1] : "");
    }
  }

  private void mapping(Sheets sheets) {
    XSSFSheet sheet = sheets.sheet("Mapping");
    for (MappingColumn column : COLUMNS) {
      sheets.title(sheet, at(column), column.title(), colour(column), width(column));
    }
    List<StarterRow> rows = source.rows();
    for (int row = 0; row < rows.size(); row++) {
      for (MappingColumn column : COLUMNS) {
        String text = rows.get(row).text(column);
        if (column == MappingColumn.PRIORITY) {
          sheets.number(sheet, row + 1, at(column), text);
        } else {
          sheets.text(sheet, row + 1, at(column), text);
        }
      }
    }
    sheets.freeze(sheet, COLUMNS.size(), rows.size());
    choices(sheets, sheet);
  }

  private static void choices(Sheets sheets, XSSFSheet sheet) {
    sheets.choice(sheet, at(MappingColumn.ON), List.of("Yes", "No"));
    sheets.choice(sheet, at(MappingColumn.SIGN), List.of("+", "-"));
    sheets.suggest(sheet, at(MappingColumn.GROUP_BY), GROUPINGS);
    sheets.choice(sheet, at(MappingColumn.TAX_TREATMENT), TaxTreatment.words());
    sheets.choice(
        sheet,
        at(MappingColumn.POST_AS),
        Arrays.stream(PostAs.values()).map(PostAs::word).toList());
    fed(sheets, sheet, MappingColumn.GL_ACCOUNT, "Account", true);
    fed(sheets, sheet, MappingColumn.TRANSACTION_TYPE, "All transaction types", false);
    fed(sheets, sheet, MappingColumn.AMOUNT_TYPE, "All amount types", false);
    fed(sheets, sheet, MappingColumn.AMOUNT_DESCRIPTION, "All amount descriptions", false);
    for (MappingColumn column :
        List.of(
            MappingColumn.VENDOR,
            MappingColumn.DEPARTMENT,
            MappingColumn.LOCATION,
            MappingColumn.CLASS,
            MappingColumn.PROJECT,
            MappingColumn.CUSTOMER,
            MappingColumn.ITEM)) {
      fed(sheets, sheet, column, column.title(), false);
    }
  }

  private static void fed(
      Sheets sheets, XSSFSheet sheet, MappingColumn column, String list, boolean strict) {
    String letters = CellReference.convertNumToColString(LIST_TITLES.indexOf(list));
    String range = "Lists!$" + letters + "$2:$" + letters + "$" + Sheets.ROWS_PREPARED;
    sheets.choice(sheet, at(column), range, strict);
  }

  private static void tests(Sheets sheets) {
    table(sheets, "Tests", StarterRows.text("tests.txt"), 6);
  }

  private static void changes(Sheets sheets) {
    table(sheets, "Changes", StarterRows.text("changes.txt"), 0);
  }

  /**
   * A tab from lines with tab characters; titles from {@code results} on have the colour of
   * results.
   */
  private static void table(Sheets sheets, String name, List<String> lines, int results) {
    XSSFSheet sheet = sheets.sheet(name);
    String[] titles = lines.get(0).split("\t", -1);
    for (int column = 0; column < titles.length; column++) {
      IndexedColors colour = results == 0 ? REMARK : column < results ? CONDITION : RESULT;
      sheets.title(sheet, column, titles[column], colour, 26);
    }
    for (int row = 1; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", -1);
      for (int column = 0; column < cells.length; column++) {
        sheets.text(sheet, row, column, cells[column]);
      }
    }
    sheets.freeze(sheet, titles.length, lines.size() - 1);
  }

  private void lists(Sheets sheets) {
    XSSFSheet sheet = sheets.sheet("Lists");
    for (int column = 0; column < LIST_TITLES.size(); column++) {
      String title = LIST_TITLES.get(column);
      sheets.title(sheet, column, title, REMARK, title.equals("Meaning") ? 70 : 24);
    }
    sheets.freeze(sheet, LIST_TITLES.size(), catalogue.size());
    for (int column = 0; column < 3; column++) {
      int cell = column;
      fill(sheets, sheet, column, source.accounts().stream().map(account -> account.get(cell)));
    }
    int first = LIST_TITLES.indexOf("Transaction type");
    known(sheets, sheet, first, CatalogueLine::transactionType);
    known(sheets, sheet, first + 1, CatalogueLine::amountType);
    known(sheets, sheet, first + 2, CatalogueLine::amountDescription);
    known(sheets, sheet, first + 3, CatalogueLine::meaning);
    known(sheets, sheet, first + 4, line -> line.lineClass().word());
    known(sheets, sheet, first + 5, CatalogueLine::firstSeen);
    distinct(sheets, sheet, first + 6, CatalogueLine::transactionType);
    distinct(sheets, sheet, first + 7, CatalogueLine::amountType);
    distinct(sheets, sheet, first + 8, CatalogueLine::amountDescription);
  }

  private void known(
      Sheets sheets, XSSFSheet sheet, int column, Function<CatalogueLine, String> text) {
    fill(sheets, sheet, column, catalogue.stream().map(text));
  }

  private void distinct(
      Sheets sheets, XSSFSheet sheet, int column, Function<CatalogueLine, String> text) {
    Stream<String> values = catalogue.stream().map(text).filter(value -> !value.equals("*"));
    fill(sheets, sheet, column, values.distinct().sorted(String.CASE_INSENSITIVE_ORDER));
  }

  private static void fill(Sheets sheets, XSSFSheet sheet, int column, Stream<String> values) {
    int row = 1;
    for (String value : values.toList()) {
      sheets.text(sheet, row++, column, value);
    }
  }

  private static int at(MappingColumn column) {
    return COLUMNS.indexOf(column);
  }

  private static IndexedColors colour(MappingColumn column) {
    if (column.kind() == MappingColumn.Kind.REMARK) {
      return REMARK;
    }
    return at(column) < at(MappingColumn.POST_AS) ? CONDITION : RESULT;
  }

  private static int width(MappingColumn column) {
    return switch (column) {
      case ON -> 6;
      case PRIORITY, SIGN -> 10;
      case TRANSACTION_TYPE, AMOUNT_TYPE -> 26;
      case AMOUNT_DESCRIPTION, MEMO -> 40;
      case NOTE -> 70;
      default -> 14;
    };
  }
}
