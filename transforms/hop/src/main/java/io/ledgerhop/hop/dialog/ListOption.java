// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.List;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.ComboVar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;

/** A list to choose from, in which another text may be written too. */
final class ListOption implements OptionWidget {

  private static final int STYLE = SWT.BORDER | SWT.SINGLE | SWT.LEFT;

  private final Control control;
  private final CCombo list;

  private ListOption(Control control, CCombo list, List<String> choices) {
    this.control = control;
    this.list = list;
    list.setItems(choices.toArray(String[]::new));
  }

  /** A list whose text may also be a variable. */
  static ListOption withVariables(WidgetPlace place, List<String> choices) {
    ComboVar combo = new ComboVar(place.variables(), place.parent(), STYLE, place.toolTip());
    PropsUi.setLook(combo);
    return new ListOption(combo, combo.getCComboWidget(), choices);
  }

  static ListOption plain(WidgetPlace place, List<String> choices) {
    CCombo combo = new CCombo(place.parent(), STYLE);
    PropsUi.setLook(combo);
    combo.setToolTipText(place.toolTip());
    return new ListOption(combo, combo, choices);
  }

  /** Replaces the choices and keeps the text. */
  void offer(List<String> choices) {
    String text = list.getText();
    list.setItems(choices.toArray(String[]::new));
    list.setText(text);
  }

  @Override
  public Control control() {
    return control;
  }

  @Override
  public void show(String value) {
    list.setText(value);
  }

  @Override
  public String value() {
    return list.getText();
  }

  @Override
  public void whenChanged(Runnable changed) {
    list.addModifyListener(event -> changed.run());
  }
}
