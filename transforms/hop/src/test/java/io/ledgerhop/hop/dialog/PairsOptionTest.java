// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Window;
import java.util.List;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.ui.core.widget.TableView;
import org.apache.hop.ui.core.widget.TextVar;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The table of an option such as <i>Clearing accounts</i>. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class PairsOptionTest {

  private Shell shell;
  private PairsOption option;

  @BeforeEach
  void openAWindow() throws Exception {
    shell = new Shell(Window.get().display());
    option =
        new PairsOption(
            new WidgetPlace(shell, new Variables(), "Help"),
            new PairsOption.Columns(List.of("Currency", "Account"), List.of()),
            TextOption::withVariables,
            List.of());
  }

  @AfterEach
  void closeTheWindow() {
    shell.dispose();
  }

  @Test
  void showsAPairInEachRow() {
    option.show("USD=1150; EUR=1152");

    assertThat(table().getItem(0)).containsExactly("USD", "1150");
    assertThat(table().getItem(1)).containsExactly("EUR", "1152");
  }

  @Test
  void storesTheRowsAsText() {
    option.show("USD=1150");

    table().add("EUR", " 1152 ");

    assertThat(option.value()).isEqualTo("USD=1150; EUR=1152");
  }

  @Test
  void storesARowThatIsHalfEmpty() {
    option.show("");

    table().add("EUR", "");

    assertThat(option.value()).isEqualTo("EUR=");
  }

  @Test
  void keepsTheTextWhenTheRowsAreTheSame() {
    option.show("USD=1150;EUR = 1152;");

    assertThat(option.value()).isEqualTo("USD=1150;EUR = 1152;");
  }

  @Test
  void staysATextWhenThereIsAVariable() {
    option.show("USD=${ACCOUNT}");

    assertThat(option.value()).isEqualTo("USD=${ACCOUNT}");
    assertThat(text().getText()).isEqualTo("USD=${ACCOUNT}");
    assertThat(isShown(table())).isFalse();
    assertThat(isShown(text())).isTrue();
  }

  @Test
  void takesTheRowsAlongWhenShownAsText() {
    option.show("USD=1150");
    table().add("EUR", "1152");

    Window.press(shell, "As text");

    assertThat(text().getText()).isEqualTo("USD=1150; EUR=1152");
    text().setText("CAD=1153");
    Window.press(shell, "As table");
    assertThat(table().getItem(0)).containsExactly("CAD", "1153");
    assertThat(option.value()).isEqualTo("CAD=1153");
  }

  @Test
  void takesNoMoreRoomThanALineWhenShownAsText() throws Exception {
    shell.setLayout(new FormLayout());
    option.show("USD=1150");
    shell.setSize(600, 400);
    shell.open();
    Window.get().settle();
    int high = option.control().getSize().y;

    Window.press(shell, "As text");
    Window.get().settle();

    assertThat(option.control().getSize().y).isLessThan(high / 2);
  }

  private static boolean isShown(Composite control) {
    return control.getVisible();
  }

  private TableView table() {
    return ButtonBench.only(shell, TableView.class);
  }

  private TextVar text() {
    return ButtonBench.only(shell, TextVar.class);
  }
}
