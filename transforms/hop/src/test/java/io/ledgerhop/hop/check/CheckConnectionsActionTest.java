// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.Result;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S12: the workflow action that tests the connections of a project. */
@Timeout(120)
class CheckConnectionsActionTest {

  private static final Clock CLOCK = Clock.systemUTC();

  private final MemoryMetadataProvider metadata = new MemoryMetadataProvider();
  private final CheckConnectionsAction action = new CheckConnectionsAction();
  private AmazonSimulator amazon;
  private IntacctSimulator intacct;

  @TempDir private Path folder;

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void openProject() throws Exception {
    amazon = AmazonSimulator.start(CLOCK, AmazonSettings.standard(), 0);
    Demo.STANDARD.addTo(amazon, CLOCK);
    intacct = new IntacctSimulator(CLOCK, IntacctSettings.demonstration()).start(0);
    save(SellerConnection.class, seller("US"));
    save(IntacctConnection.class, company("user-pass"));
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    save(TrailConnection.class, trail);
    action.setName("Check Connections");
    action.setMetadataProvider(metadata);
    action.setVariable("PROJECT_HOME", folder.toString());
    action.setCompany("Main");
    action.setTrail("Trail");
  }

  @AfterEach
  void close() throws IOException {
    amazon.close();
    intacct.close();
  }

  @Test
  void logsALineForEachFindingOfAllConnections() throws Exception {
    save(SellerConnection.class, seller("Second"));

    Result result = action.execute(new Result(), 0);

    assertThat(result.getResult()).isTrue();
    assertThat(result.getNrErrors()).isZero();
    assertThat(log())
        .contains("OK: Amazon seller account US: Login with Amazon: the refresh token is valid")
        .contains("OK: Amazon seller account US: Reports: settlement reports may be read")
        .contains("OK: Amazon seller account Second: Finances: transactions may be read")
        .contains("the user may list journal entries")
        .contains("OK: Ledger trail \"Trail\": the database is open");
  }

  @Test
  void testsOnlyTheSellersThatItNames() throws Exception {
    save(SellerConnection.class, seller("Second"));
    action.setSellers("${SELLERS}");
    action.setVariable("SELLERS", "Second");
    action.setCompany("");
    action.setTrail("");

    action.execute(new Result(), 0);

    assertThat(log())
        .contains("Amazon seller account Second")
        .doesNotContain("Amazon seller account US", "Intacct company", "Ledger trail");
  }

  /** A wrong password of one service does not hide what is found in the other. */
  @Test
  void isFalseWhenOneConnectionIsWrongAndTestsTheOthers() throws Exception {
    save(IntacctConnection.class, company("sesame"));

    Result result = action.execute(new Result(), 0);

    assertThat(result.getResult()).isFalse();
    assertThat(result.getNrErrors()).isEqualTo(1);
    assertThat(log())
        .contains(
            "Wrong: Intacct company ledgerhop-demo: Intacct refuses to sign in user ws_poster")
        .contains("OK: Amazon seller account US: Reports: settlement reports may be read")
        .contains("OK: Ledger trail \"Trail\": the database is open")
        .doesNotContain("sesame");
  }

  @Test
  void isFalseWhenANameIsUnknownAndSaysWhichThereAre() {
    action.setSellers("USA");
    action.setCompany("Mine");

    Result result = action.execute(new Result(), 0);

    assertThat(result.getResult()).isFalse();
    assertThat(log())
        .contains("Wrong: Amazon seller account \"USA\": there is none of this name; known: US")
        .contains("Wrong: Intacct company \"Mine\": there is none of this name; known: Main");
  }

  private <T extends IHopMetadata> void save(Class<T> type, T object) throws Exception {
    metadata.getSerializer(type).save(object);
  }

  private SellerConnection seller(String name) {
    SellerConnection seller = new SellerConnection();
    seller.setName(name);
    seller.setClientId(Demo.US.credentials().clientId());
    seller.setClientSecret(Demo.US.credentials().clientSecret());
    seller.setRefreshToken(Demo.US.credentials().refreshToken());
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return seller;
  }

  private IntacctConnection company(String password) {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("ledgerhop_sender");
    company.setSenderPassword("sender-pass");
    company.setCompany(IntacctSettings.demonstration().companyId());
    company.setUser("ws_poster");
    company.setPassword(password);
    company.setEndpoint(intacct.endpoint().toString());
    company.setBaseCurrency("USD");
    return company;
  }

  private String log() {
    return HopLogStore.getAppender()
        .getBuffer(action.getLogChannel().getLogChannelId(), false)
        .toString();
  }
}
