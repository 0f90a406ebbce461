// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.ui.core.PropsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The first row of a dialog or an editor.
 *
 * @param text holds the name of what is edited
 */
public record NameRow(Label label, Text text) {

  private static final int PATH_CHARACTERS = 50;

  /**
   * Adds the row to a composite with a form layout.
   *
   * @param label what stands beside the name
   */
  public static NameRow in(Composite parent, String label, String name) {
    NameRow row =
        new NameRow(
            new Label(parent, SWT.RIGHT), new Text(parent, SWT.SINGLE | SWT.LEFT | SWT.BORDER));
    PropsUi.setLook(row.label);
    PropsUi.setLook(row.text);
    row.label.setText(label);
    row.text.setText(name);
    int middle = PropsUi.getInstance().getMiddlePct();
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(middle, -PropsUi.getMargin());
    left.top = new FormAttachment(row.text, 0, SWT.CENTER);
    row.label.setLayoutData(left);
    FormData right = new FormData();
    right.left = new FormAttachment(middle, 0);
    right.top = new FormAttachment(0, PropsUi.getMargin());
    right.right = new FormAttachment(100, 0);
    right.width = widthOf(row.text);
    row.text.setLayoutData(right);
    return row;
  }

  /** Wide enough for long paths, because the options below are as wide. */
  private static int widthOf(Text text) {
    GC gc = new GC(text);
    try {
      return gc.textExtent("n".repeat(PATH_CHARACTERS)).x;
    } finally {
      gc.dispose();
    }
  }
}
