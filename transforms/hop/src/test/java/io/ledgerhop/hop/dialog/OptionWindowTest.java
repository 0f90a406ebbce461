// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Window;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The window around the options. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class OptionWindowTest {

  private static final int TOO_HIGH = 5000;

  @Test
  void fitsOnTheScreenAndScrollsWhenItsOptionsDoNot() throws Exception {
    Window screen = Window.get();
    OptionWindow window = new OptionWindow(screen.parent(), "Options that are too high");
    List<Integer> heights = new ArrayList<>();
    window.addButton("System.Button.OK", window.shell()::dispose);
    NameRow name = NameRow.in(window.shell(), "Name", "ours");
    ScrolledComposite options = new ScrolledComposite(window.shell(), SWT.V_SCROLL);
    Composite content = new Composite(options, SWT.NONE);
    options.setContent(content);
    options.setExpandVertical(true);
    options.setMinSize(new Point(100, TOO_HIGH));
    content.setSize(100, TOO_HIGH);

    screen.whenOpen(
        shell -> {
          heights.add(shell.getBounds().height);
          heights.add(options.getSize().y);
          Window.press(shell, "OK");
        });
    window.open(name, options, () -> {}, () -> {});

    assertThat(heights.get(0)).isLessThan(screen.display().getClientArea().height);
    assertThat(heights.get(1)).isPositive().isLessThan(heights.get(0));
  }
}
