// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.ui.core.PropsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** A check box for true and false, which no variable can replace. */
final class FlagOption implements OptionWidget {

  private final Button box;

  FlagOption(WidgetPlace place) {
    box = new Button(place.parent(), SWT.CHECK | SWT.LEFT);
    PropsUi.setLook(box);
    box.setToolTipText(place.toolTip());
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public void show(String value) {
    box.setSelection(Boolean.parseBoolean(value));
  }

  @Override
  public String value() {
    return String.valueOf(box.getSelection());
  }

  @Override
  public void whenChanged(Runnable changed) {
    box.addListener(SWT.Selection, event -> changed.run());
  }
}
