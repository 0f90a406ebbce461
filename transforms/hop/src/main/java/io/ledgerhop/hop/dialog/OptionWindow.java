// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.SwtUniversalImage;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.ConstUi;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.BaseDialog;
import org.apache.hop.ui.pipeline.transform.BaseTransformDialog;
import org.apache.hop.ui.util.HelpUtils;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The window of a dialog: the row of the name above, the options, and the buttons below. */
public final class OptionWindow {

  /** What the frame of the window and the panels of the desktop take. */
  private static final int FRAME_HEIGHT = 80;

  private final Shell shell;
  private final List<Button> buttons = new ArrayList<>();

  /**
   * @param title what the frame shows; Hop remembers the size of the window under it
   */
  public OptionWindow(Shell parent, String title) {
    shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MIN);
    PropsUi.setLook(shell);
    shell.setText(title);
    FormLayout layout = new FormLayout();
    layout.marginWidth = PropsUi.getFormMargin();
    layout.marginHeight = PropsUi.getFormMargin();
    shell.setLayout(layout);
  }

  public Shell shell() {
    return shell;
  }

  /** Shows the icon of the plugin in the frame. */
  public void setImage(SwtUniversalImage image) {
    shell.setImage(
        image.getAsBitmapForSize(shell.getDisplay(), ConstUi.ICON_SIZE, ConstUi.ICON_SIZE));
  }

  /** Adds the button that opens a page of the manual. */
  public void addHelp(String page) {
    HelpUtils.createHelpButton(shell, page);
  }

  /**
   * Adds a button at the end of the row.
   *
   * @param key its text among the messages of Hop
   */
  public Button addButton(String key, Runnable pressed) {
    Button button = new Button(shell, SWT.PUSH);
    button.setText(BaseMessages.getString(key));
    button.addListener(SWT.Selection, event -> pressed.run());
    buttons.add(button);
    return button;
  }

  /** Lays out the window, opens it, and returns when it is closed. */
  public void open(NameRow name, Composite options, Runnable ok, Runnable cancel) {
    BaseTransformDialog.positionBottomButtons(
        shell, buttons.toArray(Button[]::new), PropsUi.getMargin(), null);
    FormData place = new FormData();
    place.left = new FormAttachment(0, 0);
    place.right = new FormAttachment(100, 0);
    place.top = new FormAttachment(name.text(), 2 * PropsUi.getMargin());
    place.bottom = new FormAttachment(buttons.get(0), -2 * PropsUi.getMargin());
    options.setLayoutData(place);
    fitToScreen(options, place);
    name.text().selectAll();
    BaseDialog.defaultShellHandling(shell, pressed -> ok.run(), closed -> cancel.run());
  }

  /** Long pages scroll in a window that fits on the screen. */
  private void fitToScreen(Control options, FormData place) {
    Rectangle screen = shell.getParent().getMonitor().getClientArea();
    Point window = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int tooHigh = window.y + FRAME_HEIGHT - screen.height;
    if (tooHigh > 0) {
      place.height = options.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - tooHigh;
    }
  }
}
