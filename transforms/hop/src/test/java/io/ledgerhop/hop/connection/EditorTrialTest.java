// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Window;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The button <em>Test connection</em>, for each type of connection. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class EditorTrialTest {

  @TempDir Path folder;
  private final Variables variables = new Variables();

  @Test
  void signsInToAmazonAndNamesTheMarketplaces() throws Exception {
    Clock clock = Clock.systemUTC();
    try (AmazonSimulator amazon = AmazonSimulator.start(clock, AmazonSettings.standard(), 0)) {
      Demo.STANDARD.addTo(amazon, clock);
      SellerConnection seller = new SellerConnection();
      seller.setName("US");
      seller.setClientId(Demo.US.credentials().clientId());
      seller.setClientSecret(Demo.US.credentials().clientSecret());
      seller.setRefreshToken(Demo.US.credentials().refreshToken());
      seller.setEndpoint(amazon.endpoint().toString());
      seller.setLwaEndpoint(amazon.tokenUri().toString());
      SellerConnectionEditor editor =
          new SellerConnectionEditor(gui(), manager(SellerConnection.class), seller);

      assertThat(editor.attempt(seller, variables))
          .extracting(FindingLines::line)
          .anyMatch(line -> line.startsWith("OK: ") && line.contains("Amazon.com"))
          .anyMatch(line -> line.endsWith("Finances: transactions may be read"))
          .noneMatch(line -> line.startsWith("Wrong"));
    }
  }

  @Test
  void signsInToIntacctAndFindsTheJournal() throws Exception {
    try (IntacctSimulator intacct =
        new IntacctSimulator(Clock.systemUTC(), IntacctSettings.demonstration()).start(0)) {
      IntacctConnection company = new IntacctConnection();
      company.setName("Main");
      company.setSenderId("ledgerhop_sender");
      company.setSenderPassword("sender-pass");
      company.setCompany(IntacctSettings.demonstration().companyId());
      company.setUser("ws_poster");
      company.setPassword("user-pass");
      company.setEndpoint(intacct.endpoint().toString());
      company.setBaseCurrency("USD");
      IntacctConnectionEditor editor =
          new IntacctConnectionEditor(gui(), manager(IntacctConnection.class), company);

      assertThat(editor.attempt(company, variables))
          .extracting(FindingLines::line)
          .anyMatch(line -> line.contains("entries go to journal GJ"))
          .anyMatch(line -> line.endsWith("the user may list AP bills"))
          .noneMatch(line -> line.startsWith("Wrong"));
    }
  }

  @Test
  void opensTheTrail() throws Exception {
    variables.setVariable("PROJECT_HOME", folder.toString());
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    TrailConnectionEditor editor =
        new TrailConnectionEditor(gui(), manager(TrailConnection.class), trail);

    assertThat(editor.attempt(trail, variables))
        .extracting(FindingLines::line)
        .containsExactly(
            "OK: Ledger trail \"Trail\": the database is open and its tables are in order",
            "OK: Ledger trail \"Trail\": the archive "
                + folder
                + "/state/archive is not there yet; it is made with its first file");
  }

  @Test
  void reportsMissingOptionsBeforeAnyCall() throws Exception {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    SellerConnectionEditor editor =
        new SellerConnectionEditor(gui(), manager(SellerConnection.class), seller);

    assertThat(editor.attempt(seller, variables))
        .hasSize(3)
        .extracting(FindingLines::line)
        .allMatch(line -> line.startsWith("Wrong: Amazon seller account \"US\", "));
  }

  private static HopGui gui() throws Exception {
    Window.get();
    return HopGui.getInstance();
  }

  private static <T extends IHopMetadata> MetadataManager<T> manager(Class<T> type)
      throws Exception {
    return new MetadataManager<>(
        new Variables(), new MemoryMetadataProvider(), type, Window.get().parent());
  }
}
