// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

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

/** The path of a file or a folder, with a button to look for it. */
final class PathOption implements OptionWidget {

  private final Composite row;
  private final TextOption path;

  private PathOption(WidgetPlace place, Browser browser) {
    row = new Composite(place.parent(), SWT.NONE);
    PropsUi.setLook(row);
    row.setLayout(new FormLayout());
    path = TextOption.withVariables(place.in(row));
    Button browse = new Button(row, SWT.PUSH);
    PropsUi.setLook(browse);
    browse.setText(BaseMessages.getString("System.Button.Browse"));
    FormData right = new FormData();
    right.right = new FormAttachment(100, 0);
    right.top = new FormAttachment(path.control(), 0, SWT.CENTER);
    browse.setLayoutData(right);
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(browse, -PropsUi.getMargin());
    left.top = new FormAttachment(0, 0);
    path.control().setLayoutData(left);
    browse.addListener(
        SWT.Selection,
        event -> {
          String chosen = browser.choose();
          if (chosen != null && !chosen.isEmpty()) {
            path.show(chosen);
          }
        });
  }

  /** Asks the user; null if nothing was chosen. */
  private interface Browser {
    @Nullable String choose();
  }

  static PathOption file(WidgetPlace place, ITypeFilename type) {
    return new PathOption(
        place,
        () ->
            BaseDialog.presentFileDialog(
                place.parent().getShell(),
                null,
                place.variables(),
                type.getFilterExtensions(),
                type.getFilterNames(),
                true));
  }

  static PathOption folder(WidgetPlace place) {
    return new PathOption(
        place, () -> BaseDialog.presentDirectoryDialog(place.parent().getShell()));
  }

  @Override
  public Control control() {
    return row;
  }

  @Override
  public void show(String value) {
    path.show(value);
  }

  @Override
  public String value() {
    return path.value();
  }

  @Override
  public void whenChanged(Runnable changed) {
    path.whenChanged(changed);
  }
}
