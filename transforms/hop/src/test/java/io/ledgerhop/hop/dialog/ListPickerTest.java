// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static io.ledgerhop.hop.dialog.ButtonBench.chooses;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.ShownTexts;
import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.fixture.Window;
import io.ledgerhop.hop.mapping.payouts.LedgerPayoutsMeta;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.simulators.amazon.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hop.core.variables.Variables;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The button beside an option: the list of the simulated service, and what is chosen from it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class ListPickerTest {

  private static final String JOURNAL = "Journal symbol";

  private SimulatedServices services;
  private ButtonBench bench;

  @BeforeEach
  void openAWindow() throws Exception {
    services = new SimulatedServices();
    bench = new ButtonBench(services);
  }

  @AfterEach
  void closeTheWindow() {
    bench.close();
  }

  /** S12: the options of a connection are used before it is saved. */
  @Test
  void writesTheCodeOfTheChosenJournal() {
    IntacctConnection company = services.company("Main");
    OptionForm form = bench.form(company);

    List<String> shown = bench.press(JOURNAL, chooses("AMZN  -  Amazon settlements"));
    form.readInto(company);

    assertThat(shown).contains("GJ  -  General journal", "AMZN  -  Amazon settlements");
    assertThat(company.getJournal()).isEqualTo("AMZN");
  }

  @Test
  void addsTheChosenMarketplacesToThoseOfTheOption() throws Exception {
    services.withSeller("US", Demo.US, "NA").withSeller("DE", Demo.DE, "EU");
    OrdersInputMeta orders = new OrdersInputMeta();
    orders.setMarketplaces("${OTHERS}, Amazon.com");
    OptionForm form = bench.form(orders);

    List<String> shown =
        bench.press(
            "Marketplaces",
            chooses("Amazon.com.mx  -  MX, A1AM78C64UM0Y8", "Amazon.fr  -  FR, A13V1IB3VIYZZH"));
    form.readInto(orders);

    assertThat(shown).noneMatch(line -> line.startsWith("Amazon.com  "));
    assertThat(orders.getMarketplaces())
        .isEqualTo("${OTHERS}, Amazon.com, Amazon.fr, Amazon.com.mx");
  }

  @Test
  void keepsTheTextWhenNothingIsChosen() {
    IntacctConnection company = services.company("Main");
    OptionForm form = bench.form(company);

    bench.press(JOURNAL, list -> Window.press(list, "Cancel"));
    form.readInto(company);

    assertThat(company.getJournal()).isEqualTo("GJ");
  }

  @Test
  void writesAnAccountIntoThePairThatHasNone() throws Exception {
    services.withCompany("Main");
    LedgerPayoutsMeta payouts = new LedgerPayoutsMeta();
    payouts.setBankAccounts("USD=1010; EUR=");
    OptionForm form = bench.form(payouts);

    bench.press("Bank accounts", chooses("1012  -  Bank EUR"));
    form.readInto(payouts);

    assertThat(payouts.getBankAccounts()).isEqualTo("USD=1010; EUR=1012");
  }

  @Test
  void saysInASentenceThatTheServiceIsDown() throws Exception {
    IntacctConnection company = services.company("Main");
    services.intacct.close();
    OptionForm form = bench.form(company);

    List<String> shown = bench.refused(JOURNAL);
    form.readInto(company);

    assertThat(shown).anyMatch(line -> line.contains("127.0.0.1") && line.contains(" ("));
    assertThat(company.getJournal()).isEqualTo("GJ");
  }

  @Test
  void saysWhichOptionsOfTheConnectionAreMissing() {
    bench.form(new IntacctConnection());

    assertThat(bench.refused(JOURNAL))
        .anyMatch(line -> line.startsWith("Intacct company, Sender id: is empty (fill it in"));
  }

  @Test
  void offersTheMarketplacesOfTheRegionBeforeThereAreCredentials() {
    SellerConnection seller = new SellerConnection();
    seller.setRegion("FE");
    OptionForm form = bench.form(seller);

    bench.press("Marketplaces", chooses("Amazon.co.jp  -  JP, A1VC38T7YXB528"));
    form.readInto(seller);

    assertThat(seller.getMarketplaces()).isEqualTo("Amazon.co.jp");
  }

  @Test
  void canBeCancelledWhileTheServiceDoesNotAnswer() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    LiveList never =
        part -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return List.of();
        };
    PickList wanted =
        IntacctConnection.class.getDeclaredField("journal").getAnnotation(PickList.class);
    List<String> shown = new ArrayList<>();
    bench.window.whenOpen(
        progress -> {
          Window.picture(progress, "list-progress");
          shown.addAll(ShownTexts.of(progress));
          Window.press(progress, "Cancel");
        });

    assertThat(new ListPicker(JOURNAL, wanted, () -> never).text(bench.shell, "GJ")).isEmpty();

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(shown)
        .contains("Reading the list: Journal symbol", "It ends after 60 seconds without an answer");
  }

  /** The fields of the transform before, when the user enters the list, and not before. */
  @Test
  void fillsAListOfFieldsWhenItIsEntered() {
    int[] asked = {0};
    ListOption option =
        ListOption.late(
            ListOption.plain(
                new WidgetPlace(bench.shell, new Variables(), "Help"), new ChoiceWords(Map.of())),
            () -> {
              asked[0]++;
              return List.of("asin", "sku");
            });
    CCombo list = (CCombo) option.control();
    option.show("ean");

    assertThat(asked[0]).isZero();
    list.notifyListeners(SWT.FocusIn, new Event());
    list.notifyListeners(SWT.FocusIn, new Event());

    assertThat(list.getItems()).containsExactly("asin", "sku");
    assertThat(option.value()).isEqualTo("ean");
    assertThat(asked[0]).isEqualTo(1);
  }

  /** The incoming fields, which only the place in the pipeline tells. */
  @Test
  void offersTheIncomingFieldsForTheColumnsOfAWorkbook() {
    LedgerRulesMeta rules = new LedgerRulesMeta();
    rules.setFields("Amount=");
    ButtonBench.placeBehind(rules, "fee");
    OptionForm form = bench.form(rules);

    bench.press("Fields", chooses("fee"));
    form.readInto(rules);

    assertThat(rules.getFields()).isEqualTo("Amount=fee");
  }
}
