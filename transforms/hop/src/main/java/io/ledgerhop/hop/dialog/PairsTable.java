// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.ColumnInfo;
import org.apache.hop.ui.core.widget.ColumnsResizer;
import org.apache.hop.ui.core.widget.TableView;
import org.apache.hop.ui.pipeline.transform.BaseTransformDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The rows of a text of pairs in a table of two columns. */
final class PairsTable {

  private static final int ROWS_SHOWN = 3;
  private static final int LEFT = 1;
  private static final int RIGHT = 2;

  private final TableView view;
  private final Runnable changed;

  /**
   * @param titles of the two columns
   * @param uses what the list of a cell in the first column offers; empty for no list
   * @param changed is called after each change
   */
  PairsTable(WidgetPlace place, List<String> titles, List<String> uses, Runnable changed) {
    this.changed = changed;
    ColumnInfo left =
        uses.isEmpty()
            ? text(titles.get(0))
            : new ColumnInfo(
                titles.get(0), ColumnInfo.COLUMN_TYPE_CCOMBO, uses.toArray(String[]::new), false);
    view =
        new TableView(
            place.variables(),
            place.parent(),
            SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI,
            new ColumnInfo[] {left, text(titles.get(1))},
            1,
            false,
            event -> changed.run(),
            PropsUi.getInstance(),
            true,
            null,
            true,
            false);
    view.getTable().addListener(SWT.Resize, new ColumnsResizer(6, 47, 47));
  }

  private static ColumnInfo text(String title) {
    return new ColumnInfo(title, ColumnInfo.COLUMN_TYPE_TEXT, false);
  }

  TableView view() {
    return view;
  }

  Shell shell() {
    return view.getShell();
  }

  /** The height of a few rows and their header. */
  int height() {
    return table().getHeaderHeight() + (ROWS_SHOWN + 1) * table().getItemHeight();
  }

  /** Shows these rows in place of those that are shown. */
  void show(PairRows rows) {
    table().removeAll();
    for (PairRows.Row row : rows.rows()) {
      view.add(row.left(), row.right());
    }
    view.removeEmptyRows();
    view.setRowNums();
  }

  /** The rows that are not empty. */
  PairRows rows() {
    return new PairRows(view.getNonEmptyItems().stream().map(PairsTable::row).toList());
  }

  private static PairRows.Row row(TableItem item) {
    return new PairRows.Row(item.getText(LEFT).strip(), item.getText(RIGHT).strip());
  }

  /** Into the selected row, else into the first without a second part, else into a new one. */
  void put(String right) {
    TableItem row =
        Stream.concat(
                Stream.of(table().getSelection()),
                Stream.of(table().getItems()).filter(item -> item.getText(RIGHT).isBlank()))
            .findFirst()
            .orElseGet(() -> new TableItem(table(), SWT.NONE));
    row.setText(RIGHT, right);
    view.setRowNums();
    changed.run();
  }

  /**
   * Adds a row for each field, with the name on the right; if there are rows, Hop asks whether to
   * add only new names, or all, and whether to clear the table before.
   *
   * @param lefts gives what stands on the left, unless another row has it; empty for nothing
   */
  void add(IRowMeta fields, UnaryOperator<String> lefts) {
    BaseTransformDialog.getFieldsFromPrevious(
        fields,
        view,
        RIGHT,
        new int[] {RIGHT},
        new int[0],
        -1,
        -1,
        false,
        (row, field) -> {
          String left = lefts.apply(field.getName());
          if (rows().rows().stream().noneMatch(other -> other.left().equalsIgnoreCase(left))) {
            row.setText(LEFT, left);
          }
          return true;
        });
    changed.run();
  }

  private Table table() {
    return view.getTable();
  }
}
