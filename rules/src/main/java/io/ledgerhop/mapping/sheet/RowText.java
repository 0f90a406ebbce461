// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.CELLS_MERGED;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_BOOLEAN;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_DATE;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_ERROR;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_FORMULA;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_NUMBER;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_SCIENTIFIC;
import static io.ledgerhop.mapping.MappingProblem.CELL_TOO_LONG;
import static io.ledgerhop.mapping.MappingProblem.ID_FULL_WIDTH;
import static io.ledgerhop.mapping.MappingProblem.ID_UNCLEAR;
import static io.ledgerhop.mapping.MappingProblem.NUMBER_AMBIGUOUS;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import java.util.regex.Pattern;

/** The texts of one row; a text that a spreadsheet may have changed is refused. */
final class RowText {

  /** The form of a long number after a spreadsheet has rounded it. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");

  private final String sheet;
  private final SheetRow row;
  private final Findings problems;

  RowText(String sheet, SheetRow row, Findings problems) {
    this.sheet = sheet;
    this.row = row;
    this.problems = problems;
  }

  /**
   * The text of a cell without invisible characters and surrounding blanks; empty if the cell is
   * blank or was refused.
   *
   * @param title of the column, for messages
   */
  String read(int column, String title, Kind kind) {
    Cell cell = row.cells().get(column);
    if (cell == null) {
      return "";
    }
    String place = new CellRef(sheet, column, row.number()).toString();
    boolean unused = cell.kind() == Cell.Kind.MERGED || isRefused(cell, place, title, kind);
    if (cell.kind() == Cell.Kind.MERGED && kind != Kind.REMARK) {
      String first = cell.text().substring(0, cell.text().indexOf(':'));
      problems.add(CELLS_MERGED.at(sheet + "!" + first, cell.text()));
    }
    String text = unused ? "" : PlainText.tidy(cell.text());
    if (IdText.isFullWidth(cell.text()) && isId(kind, title) && !unused) {
      problems.add(ID_FULL_WIDTH.at(place, cell.text(), text));
    }
    return cell.isUntyped() ? untyped(cell, text, place, kind) : text;
  }

  private String untyped(Cell cell, String text, String place, Kind kind) {
    return switch (kind) {
      case NUMBER ->
          UntypedCell.number(cell, text)
              .orElseGet(
                  () -> {
                    problems.add(NUMBER_AMBIGUOUS.at(place, text));
                    return "";
                  });
      case DATE -> UntypedCell.day(text);
      case SWITCH, TEXT, ID, REMARK -> text;
    };
  }

  /** Adds a problem at a cell of the row. */
  void add(MappingProblem code, int column, String text) {
    problems.add(code.at(new CellRef(sheet, column, row.number()).toString(), text));
  }

  private boolean isRefused(Cell cell, String place, String title, Kind kind) {
    if (kind == Kind.REMARK) {
      return false;
    }
    if (cell.isError()) {
      problems.add(CELL_IS_ERROR.at(place, cell.text()));
    } else if (cell.kind() == Cell.Kind.FORMULA) {
      problems.add(CELL_IS_FORMULA.at(place, title));
    } else if (cell.isTooLong()) {
      problems.add(CELL_TOO_LONG.at(place, Cell.CHARACTERS_MAX));
    } else if ((kind == Kind.ID || kind == Kind.TEXT) && cell.kind() == Cell.Kind.BOOLEAN) {
      problems.add(CELL_IS_BOOLEAN.at(place, cell.text(), title));
    } else if (kind == Kind.ID && cell.kind() == Cell.Kind.DATE) {
      problems.add(CELL_IS_DATE.at(place, cell.text(), title));
    } else if (kind == Kind.ID && cell.kind() == Cell.Kind.NUMBER) {
      problems.add(CELL_IS_NUMBER.at(place, cell.text(), title));
    } else if (kind == Kind.ID && SCIENTIFIC.matcher(cell.text().strip()).matches()) {
      problems.add(CELL_IS_SCIENTIFIC.at(place, cell.text()));
    } else if (isId(kind, title) && !IdText.unclear(cell.text()).isEmpty()) {
      problems.add(ID_UNCLEAR.at(place, cell.text(), IdText.unclear(cell.text())));
    } else {
      return false;
    }
    return true;
  }

  /**
   * True for an id that money is posted to; the spelling of a SKU is up to the seller, and that of
   * a list up to the company.
   */
  private boolean isId(Kind kind, String title) {
    return kind == Kind.ID
        && !title.equals(MappingColumn.SKU.title())
        && !PlainText.of(sheet).equals(PlainText.of(ListsTab.NAME));
  }

  /** True if the cell is not blank, refused or not. */
  boolean isFilled(MappingHeader header, MappingColumn column) {
    Integer index = header.columns().get(column);
    return index != null && row.cells().containsKey(index);
  }

  /** The text of a known column. */
  String read(MappingHeader header, MappingColumn column) {
    Integer index = header.columns().get(column);
    return index == null ? "" : read(index, column.title(), column.kind());
  }
}
