// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static io.ledgerhop.hop.dialog.ButtonBench.chooses;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.fixture.Window;
import io.ledgerhop.hop.mapping.rows.RowsToDocumentsMeta;
import io.ledgerhop.intacct.OfferedRecords;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** S12: the records of Intacct behind the options that name a field or a constant. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class RecordPickerTest {

  private static final String VENDOR = "Vendor";
  private static final String SEARCH = "Search: Vendor";
  private static final String CARRIER_1999 = "C-1999  -  Carrier 1999";

  private final RowsToDocumentsMeta rows = new RowsToDocumentsMeta();
  private SimulatedServices services;
  private ButtonBench bench;

  @BeforeEach
  void openAWindow() throws Exception {
    open(new SimulatedServices());
  }

  private void open(SimulatedServices simulated) throws Exception {
    services = simulated.withCompany("Main");
    bench = new ButtonBench(services);
  }

  @AfterEach
  void closeTheWindow() {
    bench.close();
  }

  @Test
  void writesTheCodeOfTheChosenVendorAsAConstant() {
    OptionForm form = bench.form(rows);

    List<String> shown = bench.press(VENDOR, chooses("AMZN-US  -  Amazon.com Services LLC"));
    form.readInto(rows);

    assertThat(shown).contains("Active vendors of the company, from Intacct");
    assertThat(rows.getVendor()).isEqualTo("=AMZN-US");
  }

  @Test
  void marksTheConstantThatTheOptionHas() {
    rows.setLocation("=110");
    bench.form(rows);
    List<String> marked = new ArrayList<>();

    bench.press(
        "Location",
        opened -> {
          marked.addAll(List.of(ButtonBench.list(opened).getSelection()));
          Window.press(opened, "Cancel");
        });

    assertThat(marked).containsExactly("110  -  Seattle");
  }

  @Test
  void keepsTheFieldWhenNothingIsChosen() {
    OptionForm form = bench.form(rows);

    bench.press(VENDOR, list -> Window.press(list, "Cancel"));
    form.readInto(rows);

    assertThat(rows.getVendor()).isEqualTo("vendor");
  }

  @Test
  void asksForAPartOfTheNameWhileThereAreTooManyVendorsOrNone() {
    addCarriers();
    OptionForm form = bench.form(rows);
    List<List<String>> shown = new ArrayList<>();

    shown.add(
        bench.press(
            VENDOR,
            SEARCH,
            writes(
                "nobody",
                () ->
                    shown.add(
                        bench.whenOpen(
                            SEARCH,
                            writes(
                                "carrier 1999",
                                () -> bench.whenOpen(VENDOR, chooses(CARRIER_1999))))))));
    form.readInto(rows);

    assertThat(sentence(shown.get(1)))
        .containsPattern("the list has 20\\d\\d entries, and at most 2000 can be shown");
    assertThat(sentence(shown.get(0)))
        .contains("no entry that can be chosen has \"nobody\" in its code");
    assertThat(rows.getVendor()).isEqualTo("=C-1999");
  }

  @Test
  void saysInASentenceThatIntacctIsDown() {
    services.intacct.close();
    OptionForm form = bench.form(rows);

    List<String> shown = bench.refused("Customer");
    form.readInto(rows);

    assertThat(sentence(shown)).contains("127.0.0.1");
    assertThat(rows.getCustomer()).isEqualTo("customer");
  }

  @Test
  void saysInASentenceThatThePermissionIsMissing() throws Exception {
    bench.close();
    open(new SimulatedServices(IntacctSettings.demonstration().withUnlisted(Set.of("WAREHOUSE"))));
    OptionForm form = bench.form(rows);

    List<String> shown = bench.refused("Warehouse");
    form.readInto(rows);

    assertThat(sentence(shown)).contains("do not have permission", "WAREHOUSE");
    assertThat(rows.getWarehouse()).isEqualTo("warehouse");
  }

  /** Without the breaks of its lines. */
  private static String sentence(List<String> shown) {
    return String.join(" ", shown).replace('\n', ' ');
  }

  private void addCarriers() {
    for (int number = 0; number < OfferedRecords.RECORDS_MAX; number++) {
      services
          .intacct
          .master()
          .put(
              "VENDOR",
              Map.of("VENDORID", "C-" + number, "NAME", "Carrier " + number, "STATUS", "active"));
    }
  }

  /** Writes a text into the window that asks, and sees to the window after it. */
  private static Consumer<Shell> writes(String text, Runnable next) {
    return opened -> {
      ButtonBench.only(opened, Text.class).setText(text);
      next.run();
      Window.press(opened, "OK");
    };
  }
}
