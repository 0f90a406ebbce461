// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.function.Function;
import org.apache.hop.core.gui.plugin.ITypeFilename;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.BaseDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** A value with a button to look for it: the path of a file or a folder, or an entry of a list. */
final class ButtonOption implements OptionWidget {

  private final Composite row;
  private final OptionWidget line;

  private ButtonOption(
      WidgetPlace place,
      String button,
      Function<WidgetPlace, ? extends OptionWidget> maker,
      Browser browser) {
    row = new Composite(place.parent(), SWT.NONE);
    PropsUi.setLook(row);
    row.setLayout(new FormLayout());
    line = maker.apply(place.in(row));
    Button browse = new Button(row, SWT.PUSH);
    PropsUi.setLook(browse);
    browse.setText(button);
    layOut(browse);
    browse.addListener(
        SWT.Selection,
        event -> {
          String chosen = browser.choose(line.value());
          if (chosen != null && !chosen.isEmpty()) {
            line.show(chosen);
          }
        });
  }

  /** The lower of the two stands in the middle of the higher one. */
  private void layOut(Button browse) {
    boolean isButtonHigher = height(browse) >= height(line.control());
    FormData right = new FormData();
    right.right = new FormAttachment(100, 0);
    browse.setLayoutData(right);
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(browse, -PropsUi.getMargin());
    line.control().setLayoutData(left);
    right.top =
        isButtonHigher
            ? new FormAttachment(0, 0)
            : new FormAttachment(line.control(), 0, SWT.CENTER);
    left.top =
        isButtonHigher ? new FormAttachment(browse, 0, SWT.CENTER) : new FormAttachment(0, 0);
  }

  private static int height(Control control) {
    return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
  }

  /** Asks the user for a new text in place of the present one; null if nothing was chosen. */
  private interface Browser {
    @Nullable String choose(String present);
  }

  static ButtonOption file(WidgetPlace place, ITypeFilename type) {
    return path(
        place,
        present ->
            BaseDialog.presentFileDialog(
                place.parent().getShell(),
                null,
                place.variables(),
                type.getFilterExtensions(),
                type.getFilterNames(),
                true));
  }

  static ButtonOption folder(WidgetPlace place) {
    return path(place, present -> BaseDialog.presentDirectoryDialog(place.parent().getShell()));
  }

  private static ButtonOption path(WidgetPlace place, Browser browser) {
    String button = BaseMessages.getString("System.Button.Browse");
    return new ButtonOption(place, button, TextOption::withVariables, browser);
  }

  /**
   * A value for which there is a list.
   *
   * @param maker makes the widget beside the button
   */
  static ButtonOption listed(
      WidgetPlace place, Function<WidgetPlace, ? extends OptionWidget> maker, ListPicker picker) {
    return new ButtonOption(
        place,
        ListPicker.button(),
        maker,
        present -> picker.text(place.parent().getShell(), present).orElse(null));
  }

  @Override
  public Control control() {
    return row;
  }

  @Override
  public void show(String value) {
    line.show(value);
  }

  @Override
  public String value() {
    return line.value();
  }

  @Override
  public void whenChanged(Runnable changed) {
    line.whenChanged(changed);
  }
}
