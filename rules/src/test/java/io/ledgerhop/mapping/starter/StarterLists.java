// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the tab Lists of the starter workbook. */
final class StarterLists {

  /** The dimensions of a mapping row, in the order of its columns. */
  static final List<MappingColumn> DIMENSIONS =
      List.of(
          MappingColumn.VENDOR,
          MappingColumn.DEPARTMENT,
          MappingColumn.LOCATION,
          MappingColumn.CLASS,
          MappingColumn.PROJECT,
          MappingColumn.CUSTOMER,
          MappingColumn.ITEM);

  /** What Amazon sends stands before the dimensions, because people look it up. */
  private static final List<String> TITLES =
      Stream.of(
              Stream.of("Account", "Account title", "Account class"),
              Stream.of("Transaction type", "Amount type", "Amount description"),
              Stream.of("Meaning", "Suggested class", "First seen"),
              DIMENSIONS.stream().flatMap(StarterLists::idAndName),
              Stream.of("All transaction types", "All amount types", "All amount descriptions"))
          .flatMap(titles -> titles)
          .toList();

  private final Sheets sheets;
  private final StarterRows source;
  private final XSSFSheet sheet;
  private final List<CatalogueLine> catalogue = LineCatalogue.standard().lines();

  StarterLists(Sheets sheets, StarterRows source) {
    this.sheets = sheets;
    this.source = source;
    this.sheet = sheets.sheet("Lists");
  }

  /** The column of a list. */
  static int at(String title) {
    return TITLES.indexOf(title);
  }

  void write() {
    for (String title : TITLES) {
      sheets.title(sheet, at(title), title, Sheets.REMARK, width(title));
    }
    for (int cell = 0; cell < 3; cell++) {
      int index = cell;
      fill(TITLES.get(cell), source.accounts().stream().map(account -> account.get(index)));
    }
    known("Transaction type", CatalogueLine::transactionType);
    known("Amount type", CatalogueLine::amountType);
    known("Amount description", CatalogueLine::amountDescription);
    known("Meaning", CatalogueLine::meaning);
    known("Suggested class", line -> line.lineClass().word());
    known("First seen", CatalogueLine::firstSeen);
    for (List<String> value : source.dimensions()) {
      next(value.get(0), value.get(1));
      next(value.get(0) + " name", value.get(2));
    }
    distinct("All transaction types", CatalogueLine::transactionType);
    distinct("All amount types", CatalogueLine::amountType);
    distinct("All amount descriptions", CatalogueLine::amountDescription);
    sheets.freeze(sheet, 0, TITLES.size(), catalogue.size());
    sheets.fold(sheet, at("All transaction types"), TITLES.size() - 1);
    String known = "$" + Sheets.letters(at("Transaction type")) + "$1:$";
    sheets.print(
        sheet,
        Sheets.first(at("Account class") + 1, source.accounts().size() + 1),
        known + Sheets.letters(at("First seen")) + "$" + (catalogue.size() + 1));
  }

  private static Stream<String> idAndName(MappingColumn dimension) {
    return Stream.of(dimension.title(), dimension.title() + " name");
  }

  private static int width(String title) {
    return switch (title) {
      case "Account", "First seen" -> 12;
      case "Meaning" -> 60;
      case "Suggested class" -> 18;
      case "Account title", "Amount type" -> 28;
      case "Amount description" -> 40;
      default -> 20;
    };
  }

  private void known(String title, Function<CatalogueLine, String> text) {
    fill(title, catalogue.stream().map(text));
  }

  private void distinct(String title, Function<CatalogueLine, String> text) {
    Stream<String> values = catalogue.stream().map(text).filter(value -> !value.equals("*"));
    fill(title, values.distinct().sorted(String.CASE_INSENSITIVE_ORDER));
  }

  private void fill(String title, Stream<String> values) {
    int row = 1;
    for (String value : values.toList()) {
      sheets.text(sheet, row++, at(title), value);
    }
  }

  /** Adds a value below those that a list has. */
  private void next(String title, String value) {
    int row = 1;
    while (Sheets.isFilled(sheet, row, at(title))) {
      row++;
    }
    sheets.text(sheet, row, at(title), value);
  }
}
