// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.store.JdbcTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How the options of a connection are interpreted. */
@Timeout(60)
class ConnectionAccessTest {

  @TempDir Path folder;
  private final Variables variables = new Variables();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void resolvesVariablesInEveryOption() {
    variables.setVariable("TOKEN", "Atzr|abc");
    variables.setVariable("WHERE", "http://127.0.0.1:1");
    SellerConnection seller = seller();
    seller.setRefreshToken("${TOKEN}");
    seller.setEndpoint("${WHERE}/api");

    SellerAccess access = seller.access(variables).value();

    assertThat(access.account().credentials().refreshToken()).isEqualTo(Secret.of("Atzr|abc"));
    assertThat(access.account().address()).hasToString("http://127.0.0.1:1/api");
  }

  @Test
  void usesAmazonsAddressByDefault() {
    SellerConnection seller = seller();
    seller.setRegion("eu");

    SellerAccess access = seller.access(variables).value();

    assertThat(access.account().address()).hasToString(Region.EU.endpoint().toString());
    assertThat(access.account().credentials().tokenEndpoint()).isEqualTo(LwaCredentials.OFFICIAL);
  }

  @Test
  void readsAnEncodedSecretFromAVariable() {
    variables.setVariable("TOKEN", Encr.encryptPasswordIfNotUsingVariables("Atzr|abc"));
    SellerConnection seller = seller();
    seller.setRefreshToken("${TOKEN}");

    assertThat(seller.access(variables).value().account().credentials().refreshToken())
        .isEqualTo(Secret.of("Atzr|abc"));
  }

  @Test
  void namesTheObjectTheOptionAndTheUndefinedVariable() {
    SellerConnection seller = seller();
    seller.setRefreshToken("${LEDGERHOP_US_REFRESH_TOKEN}");

    assertThat(seller.access(variables).messages())
        .isEqualTo(
            "Amazon seller account \"US\", Refresh token: names ${LEDGERHOP_US_REFRESH_TOKEN}, which"
                + " nobody defines (define it in the project, in an environment file or with -p; Hop"
                + " does not see the variables of the operating system)");
  }

  @Test
  void namesTheVariableBehindAVariable() {
    variables.setVariable("OUTER", "${INNER}");
    SellerConnection seller = seller();
    seller.setClientId("${OUTER}");

    assertThat(seller.access(variables).messages())
        .startsWith("Amazon seller account \"US\", LWA client id: names ${INNER}, which");
  }

  @Test
  void namesTheVariableThatIsEmpty() {
    variables.setVariable("TOKEN", "");
    SellerConnection seller = seller();
    seller.setRefreshToken("${TOKEN}");

    assertThat(seller.access(variables).messages())
        .startsWith(
            "Amazon seller account \"US\", Refresh token: takes its value from ${TOKEN}, which is"
                + " empty");
  }

  @Test
  void keepsASecretThatLooksLikeAVariable() {
    variables.setVariable("TOKEN", "x${y}z");
    SellerConnection seller = seller();
    seller.setRefreshToken("${TOKEN}");

    Outcome<SellerAccess> access = seller.access(variables);

    assertThat(access.messages()).doesNotContain("y}z");
  }

  @Test
  void reportsAllProblemsTogether() {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setRegion("Mars");
    seller.setMarketplaces("Amazon.mars");
    seller.setEndpoint("ftp://nowhere");

    assertThat(seller.access(variables).problems())
        .extracting(Problem::code)
        .containsExactly(
            ConnectionProblem.VALUE_UNFIT,
            ConnectionProblem.VALUE_UNFIT,
            ConnectionProblem.BLANK,
            ConnectionProblem.BLANK,
            ConnectionProblem.BLANK,
            ConnectionProblem.VALUE_UNFIT);
  }

  @Test
  void refusesAnInvalidPort() {
    SellerConnection seller = seller();
    seller.setEndpoint("http://127.0.0.1:99999");
    seller.setLwaEndpoint("https://127.0.0.1:0/token");

    assertThat(seller.access(variables).problems())
        .extracting(Problem::code)
        .containsExactly(ConnectionProblem.VALUE_UNFIT, ConnectionProblem.VALUE_UNFIT);
  }

  @Test
  void knowsMarketplacesByNameCountryAndId() {
    SellerConnection seller = seller();
    seller.setMarketplaces("amazon.com, CA ,A1AM78C64UM0Y8");

    assertThat(seller.access(variables).value().marketplaces())
        .containsExactly(Marketplace.US, Marketplace.CA, Marketplace.MX);
  }

  @Test
  void refusesAMarketplaceOfAnotherRegion() {
    SellerConnection seller = seller();
    seller.setMarketplaces("Amazon.de");

    assertThat(seller.access(variables).messages())
        .startsWith(
            "Amazon seller account \"US\", Marketplaces: \"Amazon.de\" is not a marketplace of this"
                + " region");
  }

  @Test
  void refusesASecretThatAnotherEncoderWrote() {
    SellerConnection seller = seller();
    seller.setClientSecret("AES2 00ff00ff");

    assertThat(seller.access(variables).messages())
        .contains("LWA client secret: was stored with another password encoder")
        .doesNotContain("00ff00ff");
  }

  @Test
  @SuppressWarnings("ObjectToString") // what it shows is the question
  void showsNoSecretInAnyText() {
    SellerAccess seller = seller().access(variables).value();
    CompanyAccess company = company().access(variables).value();

    assertThat(seller.toString() + company).doesNotContain("sesame-1").doesNotContain("sesame-2");
  }

  @Test
  void fillsWhatACompanyLeavesBlank() {
    JournalSettings journal = company().access(variables).value().journal();

    assertThat(journal.symbol()).isEqualTo("GJ");
    assertThat(journal.rateType()).isEqualTo(JournalSettings.DAILY_RATE);
    assertThat(journal.currencies()).isEqualTo(Currencies.SINGLE);
    assertThat(journal.limits()).isEqualTo(JournalSettings.Limits.SAFE);
  }

  @Test
  void readsFlagsAndNumbersFromVariables() {
    variables.setVariable("SEVERAL", "Y");
    variables.setVariable("LONG", "40");
    IntacctConnection company = company();
    company.setMultiCurrency("${SEVERAL}");
    company.setNumberMax("${LONG}");

    JournalSettings journal = company.access(variables).value().journal();

    assertThat(journal.currencies()).isEqualTo(Currencies.MULTIPLE);
    assertThat(journal.limits().number()).isEqualTo(40);
  }

  @Test
  void refusesAnInvalidFlagNumberAndCurrency() {
    IntacctConnection company = company();
    company.setMultiCurrency("perhaps");
    company.setNumberMax("0");
    company.setBaseCurrency("dollars");

    assertThat(company.access(variables).messages().lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("Multi-currency: \"perhaps\" is not Y or N"),
            one -> assertThat(one).contains("Base currency: \"DOLLARS\" is not the code"),
            one -> assertThat(one).contains("Longest entry number: \"0\" is not a number from 1"));
  }

  @Test
  void createsTheMissingFolderOfATrail() {
    variables.setVariable("PROJECT_HOME", folder.toString());
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");

    try (JdbcTrail opened = trail.open(variables).value()) {
      assertThat(opened.unfinishedReports("US")).isEmpty();
    }
    assertThat(folder.resolve("state/trail.db")).isRegularFile();
  }

  @Test
  void namesTheFolderOfATrailThatCannotBeMade() throws IOException {
    // docs/scheduling.md: the trail cannot be made or opened
    Path file = Files.createFile(folder.resolve("file"));
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    trail.setUrl("jdbc:sqlite:" + file + "/trail.db");

    assertThat(trail.open(variables).messages())
        .startsWith(
            "Ledger trail \"Trail\", JDBC address: the folder " + file + " cannot be made: ")
        .endsWith("(make it, and let this user write there)");
  }

  /** PATH_INEXPRESSIBLE: no encoding of file names has half of a surrogate pair. */
  @Test
  void refusesATrailAndAnArchiveThatJavaWouldMisspell() {
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    trail.setUrl("jdbc:sqlite:/srv/\ud83d/trail.db");
    trail.setArchive("/srv/\ud83d");

    assertThat(trail.open(variables).messages()).contains("cannot express the path /srv/");
    assertThat(trail.archiveFolder(variables).messages()).contains("cannot express the path /srv/");
  }

  @Test
  void findsTheTrailOfAProjectWhoseHomeIsAnAddress() {
    variables.setVariable("PROJECT_HOME", folder.toUri().toString().replaceFirst("/$", ""));
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");

    trail.open(variables).value().close();

    assertThat(folder.resolve("state/trail.db")).isRegularFile();
  }

  private static SellerConnection seller() {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setClientId("amzn1.application-oa2-client.test");
    seller.setClientSecret("sesame-1");
    seller.setRefreshToken("sesame-2");
    return seller;
  }

  private static IntacctConnection company() {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("sender");
    company.setSenderPassword("sesame-1");
    company.setCompany("Acme");
    company.setUser("xml");
    company.setPassword("sesame-2");
    company.setBaseCurrency("usd");
    company.setJournal("");
    return company;
  }
}
