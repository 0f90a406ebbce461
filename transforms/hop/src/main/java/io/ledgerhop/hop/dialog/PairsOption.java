// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.ColumnInfo;
import org.apache.hop.ui.core.widget.ColumnsResizer;
import org.apache.hop.ui.core.widget.TableView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of two columns for a text of pairs. A text with a variable, or with anything else than
 * pairs, is shown as the text it is; a button changes from one to the other.
 */
final class PairsOption implements OptionWidget {

  private static final Class<?> PKG = PairsOption.class;
  private static final int ROWS_SHOWN = 3;

  private final Composite area;
  private final TableView table;
  private final TextOption text;
  private final Button other;
  private final Optional<Button> pick;
  private final List<Runnable> listeners = new ArrayList<>();
  private String shown = "";
  private boolean isTable = true;

  /**
   * @param columns the titles of the two columns
   * @param line makes the text that is shown in place of the table
   * @param picker chooses the second part of a pair; empty if there is no list of them
   */
  PairsOption(
      WidgetPlace place,
      List<String> columns,
      Function<WidgetPlace, TextOption> line,
      Optional<ListPicker> picker) {
    area = new Composite(place.parent(), SWT.NONE);
    PropsUi.setLook(area);
    area.setLayout(new FormLayout());
    other = button(BaseMessages.getString(PKG, "PairsOption.AsTable"));
    pick = picker.map(list -> button(ListPicker.button()));
    table = table(place.variables(), columns);
    text = line.apply(place.in(area));
    layOut();
    other.addListener(SWT.Selection, event -> change());
    picker.ifPresent(list -> pick.ifPresent(button -> whenPressed(button, list)));
    text.whenChanged(this::changed);
  }

  private Button button(String label) {
    Button made = new Button(area, SWT.PUSH);
    PropsUi.setLook(made);
    made.setText(label);
    return made;
  }

  private void whenPressed(Button button, ListPicker list) {
    button.addListener(SWT.Selection, event -> list.text(area.getShell(), "").ifPresent(this::put));
  }

  /** Into the selected row, else into the first without a second part, else into a new one. */
  private void put(String code) {
    Table rows = table.getTable();
    TableItem row =
        Stream.concat(
                Stream.of(rows.getSelection()),
                Stream.of(rows.getItems()).filter(item -> item.getText(2).isBlank()))
            .findFirst()
            .orElseGet(() -> new TableItem(rows, SWT.NONE));
    row.setText(2, code);
    table.setRowNums();
    changed();
  }

  private TableView table(IVariables variables, List<String> titles) {
    ColumnInfo[] columns =
        titles.stream()
            .map(title -> new ColumnInfo(title, ColumnInfo.COLUMN_TYPE_TEXT, false))
            .toArray(ColumnInfo[]::new);
    TableView made =
        new TableView(
            variables,
            area,
            SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI,
            columns,
            1,
            false,
            event -> changed(),
            PropsUi.getInstance(),
            true,
            null,
            true,
            false);
    made.getTable().addListener(SWT.Resize, new ColumnsResizer(6, 47, 47));
    return made;
  }

  private void layOut() {
    int width =
        Stream.concat(Stream.of(other), pick.stream())
            .mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
            .max()
            .orElseThrow();
    other.setLayoutData(right(new FormAttachment(0, 0), width));
    pick.ifPresent(
        button ->
            button.setLayoutData(right(new FormAttachment(other, PropsUi.getMargin()), width)));
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(other, -PropsUi.getMargin());
    left.top = new FormAttachment(0, 0);
    text.control().setLayoutData(left);
    FormData below = new FormData();
    below.left = new FormAttachment(0, 0);
    below.right = new FormAttachment(other, -PropsUi.getMargin());
    below.top = new FormAttachment(0, 0);
    below.bottom = new FormAttachment(100, 0);
    table.setLayoutData(below);
  }

  private static FormData right(FormAttachment top, int width) {
    FormData right = new FormData();
    right.right = new FormAttachment(100, 0);
    right.top = top;
    right.width = width;
    return right;
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public boolean isTall() {
    return true;
  }

  @Override
  public void show(String value) {
    shown = value;
    Optional<PairRows> rows = PairRows.of(value);
    isTable = rows.isPresent();
    text.show(value);
    rows.ifPresent(this::fill);
    refresh();
  }

  private void fill(PairRows rows) {
    table.getTable().removeAll();
    for (PairRows.Row row : rows.rows()) {
      table.add(row.left(), row.right());
    }
    table.removeEmptyRows();
    table.setRowNums();
  }

  /** A text that says the same as the table is kept letter by letter. */
  @Override
  public String value() {
    if (!isTable) {
      return text.value();
    }
    PairRows rows = rows();
    return PairRows.of(shown).filter(rows::equals).isPresent() ? shown : rows.text();
  }

  private PairRows rows() {
    return new PairRows(table.getNonEmptyItems().stream().map(PairsOption::row).toList());
  }

  private static PairRows.Row row(TableItem item) {
    return new PairRows.Row(item.getText(1).strip(), item.getText(2).strip());
  }

  /** Shows the same value the other way. */
  private void change() {
    String value = value();
    if (isTable) {
      text.show(value);
      isTable = false;
    } else {
      show(value);
    }
    refresh();
  }

  private void changed() {
    refresh();
    listeners.forEach(Runnable::run);
  }

  private void refresh() {
    table.setVisible(isTable);
    text.control().setVisible(!isTable);
    other.setText(
        BaseMessages.getString(PKG, isTable ? "PairsOption.AsText" : "PairsOption.AsTable"));
    pick.ifPresent(this::showBesideTable);
    other.setEnabled(isTable || PairRows.of(text.value()).isPresent());
    ((FormData) table.getLayoutData()).height = isTable ? tableHeight() : 0;
    table.requestLayout();
  }

  private void showBesideTable(Button button) {
    button.setVisible(isTable);
    ((FormData) button.getLayoutData()).height = isTable ? SWT.DEFAULT : 0;
  }

  private int tableHeight() {
    return table.getTable().getHeaderHeight() + (ROWS_SHOWN + 1) * table.getTable().getItemHeight();
  }

  @Override
  public void whenChanged(Runnable changed) {
    listeners.add(changed);
  }
}
