// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.fixture.ShownTexts;
import io.ledgerhop.hop.fixture.Window;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import io.ledgerhop.hop.pick.FieldRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.pipeline.transform.ITransform;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** <i>Get Fields</i> beside the table of the fields of Ledger Rules. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class TableButtonTest {

  private final LedgerRulesMeta rules = new LedgerRulesMeta();
  private Window window;
  private Shell shell;

  @BeforeEach
  void openAWindow() throws Exception {
    window = Window.get();
    shell = new Shell(window.display());
    shell.setLayout(new FillLayout());
  }

  /** Hop puts the cursor into a table that was cleared, a little later. */
  @AfterEach
  void closeTheWindow() {
    window.settle();
    shell.dispose();
  }

  /** A field with the name of a column stands for it. */
  @Test
  void fillsTheTableWithTheIncomingFields() {
    ButtonBench.placeBehind(rules, "fee", "currency", "order_id");

    assertThat(fieldsAfterPressing()).isEqualTo("=fee; Currency=currency; Order id=order_id");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "AddNew, Amount=fee; Currency=currency",
        "Add, Amount=fee; =fee; Currency=currency",
        "ClearAndAdd, =fee; Currency=currency",
        "Cancel, Amount=fee"
      })
  void asksWhatBecomesOfTheRowsThatAreThere(String answer, String fields) {
    ButtonBench.placeBehind(rules, "fee", "currency");
    rules.setFields("Amount=fee");
    window.whenOpen(
        BaseMessages.getString(ITransform.class, "BaseTransformDialog.GetFieldsChoice.Title"),
        asked ->
            Window.press(
                asked, BaseMessages.getString(ITransform.class, "BaseTransformDialog." + answer)));

    assertThat(fieldsAfterPressing()).isEqualTo(fields);
  }

  @Test
  void doesNotGiveAColumnASecondField() {
    ButtonBench.placeBehind(rules, "currency");
    rules.setFields("Currency=booked_in");
    window.whenOpen(
        asked ->
            Window.press(
                asked, BaseMessages.getString(ITransform.class, "BaseTransformDialog.AddNew")));

    assertThat(fieldsAfterPressing()).isEqualTo("Currency=booked_in; =currency");
  }

  @Test
  void saysThatNoFieldsComeIn() {
    rules.setFields("Amount=fee");
    List<String> said = whenSaid();

    assertThat(fieldsAfterPressing()).isEqualTo("Amount=fee");
    assertThat(sentence(said))
        .startsWith("Fields: no fields come in (draw a hop to this transform");
  }

  @Test
  void saysWhyTheFieldsAreNotKnown() {
    PairsTable table =
        new PairsTable(
            new WidgetPlace(shell, new Variables(), "Help"),
            List.of("Column", "Field"),
            List.of(),
            () -> {});
    FieldRows unknown =
        new FieldRows(
            List.of(),
            () -> {
              throw new HopException("the file is not there");
            });
    List<String> said = whenSaid();

    TableButton.gettingFields("Fields", unknown).pressed().accept(table);

    assertThat(sentence(said))
        .startsWith("Fields: the incoming fields are not known: the file is not there (check");
    assertThat(table.rows().rows()).isEmpty();
  }

  private String fieldsAfterPressing() {
    OptionForm form = new OptionForm(new Variables(), OptionSection.all());
    assertThat(form.create(shell, rules).getParent()).isSameAs(shell);
    Window.press(Window.beside(shell, "Fields"), BaseMessages.getString("System.Button.GetFields"));
    form.readInto(rules);
    return rules.getFields();
  }

  /** What the next box says, which is closed then. */
  private List<String> whenSaid() {
    List<String> said = new ArrayList<>();
    window.whenOpen(
        "No fields to get",
        box -> {
          said.addAll(ShownTexts.of(box));
          Window.press(box, "OK");
        });
    return said;
  }

  /** Without the breaks of its lines. */
  private static String sentence(List<String> said) {
    return String.join(" ", said).replace('\n', ' ');
  }
}
