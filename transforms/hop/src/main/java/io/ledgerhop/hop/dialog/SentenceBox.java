// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.regex.Pattern;
import org.apache.hop.ui.core.dialog.MessageBox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A box with sentences, which Hop's own would show on lines as long as the sentences are. */
public final class SentenceBox {

  /** At the end of a line of at most so many characters, or behind a longer word. */
  private static final Pattern LINE = Pattern.compile("(.{1,100}|\\S+)(?:\\s+|$)");

  private SentenceBox() {}

  /**
   * Opens the box, and returns when the user has closed it.
   *
   * @param icon a constant of SWT
   */
  public static void open(Shell parent, String title, String sentences, int icon) {
    MessageBox box = new MessageBox(parent, SWT.OK | icon);
    box.setText(title);
    box.setMessage(wrapped(sentences));
    box.open();
  }

  static String wrapped(String sentences) {
    return LINE.matcher(sentences).replaceAll("$1\n").strip();
  }
}
