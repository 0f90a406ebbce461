// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.List;
import java.util.function.Supplier;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.ComboVar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** A list to choose from, in which another text may be written too. */
final class ListOption implements OptionWidget {

  private static final int STYLE = SWT.BORDER | SWT.SINGLE | SWT.LEFT;

  private final Control control;
  private final CCombo list;
  private final ChoiceWords words;

  private ListOption(Control control, CCombo list, ChoiceWords words) {
    this.control = control;
    this.list = list;
    this.words = words;
    list.setItems(words.all().toArray(String[]::new));
  }

  /** A list whose text may also be a variable. */
  static ListOption withVariables(WidgetPlace place, ChoiceWords words) {
    ComboVar combo = new ComboVar(place.variables(), place.parent(), STYLE, place.toolTip());
    PropsUi.setLook(combo);
    return new ListOption(combo, combo.getCComboWidget(), words);
  }

  static ListOption plain(WidgetPlace place, ChoiceWords words) {
    CCombo combo = new CCombo(place.parent(), STYLE);
    PropsUi.setLook(combo);
    combo.setToolTipText(place.toolTip());
    return new ListOption(combo, combo, words);
  }

  /** A list that is filled when the user enters it. */
  static ListOption late(ListOption empty, Supplier<List<String>> choices) {
    Listener fills =
        event -> {
          if (empty.list.getItemCount() == 0) {
            BusyIndicator.showWhile(
                empty.list.getDisplay(),
                () -> empty.list.setItems(choices.get().toArray(String[]::new)));
          }
        };
    empty.list.addListener(SWT.FocusIn, fills);
    for (Control part : empty.list.getChildren()) {
      part.addListener(SWT.MouseDown, fills);
    }
    return empty;
  }

  @Override
  public Control control() {
    return control;
  }

  @Override
  public void show(String value) {
    list.setText(words.wordOf(value));
  }

  @Override
  public String value() {
    return words.valueOf(list.getText());
  }

  @Override
  public void whenChanged(Runnable changed) {
    list.addModifyListener(event -> changed.run());
  }
}
