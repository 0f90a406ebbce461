// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import io.ledgerhop.hop.fixture.Window;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.ui.core.widget.CheckBoxVar;
import org.apache.hop.ui.core.widget.ComboVar;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the widgets show of an option, and what they store. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class OptionFormTest {

  private final OrdersInputMeta orders = new OrdersInputMeta();
  private Shell shell;

  @BeforeEach
  void openAWindow() throws Exception {
    shell = new Shell(Window.get().display());
  }

  @AfterEach
  void closeTheWindow() {
    shell.dispose();
  }

  @ParameterizedTest
  @CsvSource({
    "Y, true, Y",
    "yes, true, Y",
    "N, false, N",
    "false, false, N",
    "'', true, Y",
    "${ONLY_NEW}, true, ${ONLY_NEW}",
    "perhaps, true, perhaps"
  })
  void showsYesAndNoAsACheckBoxAndKeepsAnythingElse(
      String inFile, boolean isChecked, String stored) {
    orders.setOnlyNew(inFile);

    OptionForm form = form();

    assertThat(first(CheckBoxVar.class).getSelection()).isEqualTo(isChecked);
    orders.setOnlyNew("");
    form.readInto(orders);
    assertThat(orders.getOnlyNew()).isEqualTo(stored);
  }

  @Test
  void storesYesAndNoAsTheyAreChecked() {
    OptionForm form = form();

    first(CheckBoxVar.class).setSelection(false);
    form.readInto(orders);

    assertThat(orders.getOnlyNew()).isEqualTo("N");
  }

  @Test
  void showsAWordForAConstantAndStoresTheConstant() {
    orders.setDates("CREATED");
    OptionForm form = form();
    ComboVar list = first(ComboVar.class, "Order placed");

    list.setText("Last change");
    form.readInto(orders);

    assertThat(orders.getDates()).isEqualTo("LAST_UPDATED");
  }

  @Test
  void callsBackWhenAnOptionChanges() {
    OptionForm form = form();
    int[] changes = {0};
    form.whenChanged(() -> changes[0]++);

    first(ComboVar.class, "Last change").setText("Order placed");

    assertThat(changes[0]).isEqualTo(1);
  }

  private OptionForm form() {
    OptionForm form = new OptionForm(new Variables(), OptionSection.all());
    Composite made = form.create(shell, orders);
    assertThat(made.getParent()).isSameAs(shell);
    return form;
  }

  private <C> C first(Class<C> type) {
    return Window.controls(shell).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private ComboVar first(Class<ComboVar> type, String text) {
    return Window.controls(shell).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(list -> list.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
