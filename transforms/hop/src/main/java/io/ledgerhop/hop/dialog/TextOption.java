// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.PasswordTextVar;
import org.apache.hop.ui.core.widget.TextVar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A line of text, which may hold variables. */
final class TextOption implements OptionWidget {

  private final TextVar text;

  private TextOption(TextVar text) {
    this.text = text;
    PropsUi.setLook(text);
  }

  static TextOption plain(WidgetPlace place) {
    return new TextOption(
        new TextVar(
            place.variables(),
            place.parent(),
            SWT.SINGLE | SWT.LEFT | SWT.BORDER,
            place.toolTip()));
  }

  /** Shows stars, unless the text is a variable. */
  static TextOption secret(WidgetPlace place) {
    return new TextOption(
        new PasswordTextVar(
            place.variables(),
            place.parent(),
            SWT.SINGLE | SWT.LEFT | SWT.BORDER,
            place.toolTip()));
  }

  @Override
  public Control control() {
    return text;
  }

  @Override
  public void show(String value) {
    text.setText(value);
  }

  @Override
  public String value() {
    return text.getText();
  }

  @Override
  public void whenChanged(Runnable changed) {
    text.addModifyListener(event -> changed.run());
  }
}
