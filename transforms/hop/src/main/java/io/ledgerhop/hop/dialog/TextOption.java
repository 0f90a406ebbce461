// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.PasswordTextVar;
import org.apache.hop.ui.core.widget.TextVar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line of text. */
final class TextOption implements OptionWidget {

  private static final int STYLE = SWT.SINGLE | SWT.LEFT | SWT.BORDER;

  private final Control control;
  private final Text text;

  private TextOption(Control control, Text text) {
    this.control = control;
    this.text = text;
    PropsUi.setLook(control);
  }

  /** A text without variables. */
  static TextOption plain(WidgetPlace place) {
    Text text = new Text(place.parent(), STYLE);
    text.setToolTipText(place.toolTip());
    return new TextOption(text, text);
  }

  /** A text that may hold variables. */
  static TextOption withVariables(WidgetPlace place) {
    return of(new TextVar(place.variables(), place.parent(), STYLE, place.toolTip()));
  }

  /** A text that may hold variables, shown as dots. */
  static TextOption secret(WidgetPlace place) {
    return of(new PasswordTextVar(place.variables(), place.parent(), STYLE, place.toolTip()));
  }

  private static TextOption of(TextVar text) {
    return new TextOption(text, text.getTextWidget());
  }

  @Override
  public Control control() {
    return control;
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
    text.addListener(SWT.Modify, event -> changed.run());
  }
}
