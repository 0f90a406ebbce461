// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.PropsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A table of two columns for a text of pairs. A text with a variable, or with anything else than
 * pairs, is shown as the text it is; a button changes from one to the other.
 */
final class PairsOption implements OptionWidget {

  private static final Class<?> PKG = PairsOption.class;

  private final Composite area;
  private final PairsTable table;
  private final TextOption text;
  private final Button other;
  private final List<Button> besideTable;
  private final List<Runnable> listeners = new ArrayList<>();
  private String shown = "";
  private boolean isTable = true;

  /**
   * The two columns.
   *
   * @param titles of both
   * @param uses what the first one offers in a list; empty for no list
   */
  record Columns(List<String> titles, List<String> uses) {}

  /**
   * @param line makes the text that is shown in place of the table
   * @param buttons what stands beside the table, from top to bottom
   */
  PairsOption(
      WidgetPlace place,
      Columns columns,
      Function<WidgetPlace, TextOption> line,
      List<TableButton> buttons) {
    area = new Composite(place.parent(), SWT.NONE);
    PropsUi.setLook(area);
    area.setLayout(new FormLayout());
    other = button(BaseMessages.getString(PKG, "PairsOption.AsTable"), this::change);
    table = new PairsTable(place.in(area), columns.titles(), columns.uses(), this::changed);
    besideTable =
        buttons.stream()
            .map(button -> button(button.label(), () -> button.pressed().accept(table)))
            .toList();
    text = line.apply(place.in(area));
    layOut();
    text.whenChanged(this::changed);
  }

  private Button button(String label, Runnable pressed) {
    Button made = new Button(area, SWT.PUSH);
    PropsUi.setLook(made);
    made.setText(label);
    made.addListener(SWT.Selection, event -> pressed.run());
    return made;
  }

  private void layOut() {
    int width =
        Stream.concat(Stream.of(other), besideTable.stream())
            .mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
            .max()
            .orElseThrow();
    other.setLayoutData(right(new FormAttachment(0, 0), width));
    Button above = other;
    for (Button button : besideTable) {
      button.setLayoutData(right(new FormAttachment(above, PropsUi.getMargin()), width));
      above = button;
    }
    text.control().setLayoutData(left());
    FormData below = left();
    below.bottom = new FormAttachment(100, 0);
    table.view().setLayoutData(below);
  }

  private FormData left() {
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(other, -PropsUi.getMargin());
    left.top = new FormAttachment(0, 0);
    return left;
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
    rows.ifPresent(table::show);
    refresh();
  }

  /** A text that says the same as the table is kept letter by letter. */
  @Override
  public String value() {
    if (!isTable) {
      return text.value();
    }
    PairRows rows = table.rows();
    return PairRows.of(shown).filter(rows::equals).isPresent() ? shown : rows.text();
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
    table.view().setVisible(isTable);
    text.control().setVisible(!isTable);
    other.setText(
        BaseMessages.getString(PKG, isTable ? "PairsOption.AsText" : "PairsOption.AsTable"));
    besideTable.forEach(this::showBesideTable);
    other.setEnabled(isTable || PairRows.of(text.value()).isPresent());
    ((FormData) table.view().getLayoutData()).height = isTable ? table.height() : 0;
    table.view().requestLayout();
  }

  private void showBesideTable(Button button) {
    button.setVisible(isTable);
    ((FormData) button.getLayoutData()).height = isTable ? SWT.DEFAULT : 0;
  }

  @Override
  public void whenChanged(Runnable changed) {
    listeners.add(changed);
  }
}
