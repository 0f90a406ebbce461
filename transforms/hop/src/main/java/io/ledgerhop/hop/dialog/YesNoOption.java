// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.List;
import java.util.Locale;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.CheckBoxVar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A check box for Y and N, with a text beside it for a variable that says which.
 *
 * <p>What is neither yes nor no stands in the text, so nothing that a file holds is lost.
 */
final class YesNoOption implements OptionWidget {

  static final String YES = "Y";
  static final String NO = "N";

  private final CheckBoxVar box;
  private final boolean isYesWhenBlank;

  /**
   * @param usual the value of a new object, which a blank value stands for
   */
  YesNoOption(WidgetPlace place, String usual) {
    box = new CheckBoxVar(place.variables(), place.parent(), SWT.CHECK);
    PropsUi.setLook(box);
    box.setToolTipText(place.toolTip());
    isYesWhenBlank = usual.equals(YES);
    text().addListener(SWT.Modify, event -> box.setEnabled(text().getText().isBlank()));
  }

  /** True for the choices of an option that this widget is for. */
  static boolean fits(List<String> choices) {
    return choices.equals(List.of(YES, NO));
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public void show(String value) {
    switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true" -> show(true, "");
      case "n", "no", "false" -> show(false, "");
      case "" -> show(isYesWhenBlank, "");
      default -> show(isYesWhenBlank, value);
    }
  }

  private void show(boolean isChecked, String variable) {
    box.setSelection(isChecked);
    box.setVariableName(variable);
  }

  @Override
  public String value() {
    if (!box.getVariableName().isBlank()) {
      return box.getVariableName();
    }
    return box.getSelection() ? YES : NO;
  }

  @Override
  public void whenChanged(Runnable changed) {
    box.addListener(SWT.Selection, event -> changed.run());
    text().addListener(SWT.Modify, event -> changed.run());
  }

  private Text text() {
    return box.getTextVar().getTextWidget();
  }
}
