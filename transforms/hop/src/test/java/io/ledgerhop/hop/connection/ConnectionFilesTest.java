// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.json.JsonMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a project's metadata folder. */
@Timeout(60)
class ConnectionFilesTest {

  @TempDir Path folder;
  private IHopMetadataProvider provider;

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void openProject() {
    provider = new JsonMetadataProvider(Encr.getEncoder(), folder.toString(), new Variables());
  }

  @Test
  void bringsASellerBackFromItsFile() throws Exception {
    SellerConnection seller = seller("plain-secret", "${LEDGERHOP_US_REFRESH_TOKEN}");

    provider.getSerializer(SellerConnection.class).save(seller);

    SellerConnection loaded = provider.getSerializer(SellerConnection.class).load("US");
    assertThat(loaded)
        .usingRecursiveComparison()
        .ignoringFields("metadataProviderName")
        .isEqualTo(seller);
  }

  @Test
  void keepsSecretsOutOfTheFileAndVariablesInIt() throws Exception {
    provider
        .getSerializer(SellerConnection.class)
        .save(seller("plain-secret", "${LEDGERHOP_US_REFRESH_TOKEN}"));

    String file = Files.readString(folder.resolve("amazon-seller-account/US.json"));
    assertThat(file)
        .doesNotContain("plain-secret")
        .contains("Encrypted ")
        .contains("LEDGERHOP_US_REFRESH_TOKEN");
  }

  @Test
  void keepsBothPasswordsOfACompanyOutOfTheFile() throws Exception {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderPassword("sender-word");
    company.setPassword("user-word");

    provider.getSerializer(IntacctConnection.class).save(company);

    assertThat(Files.readString(folder.resolve("intacct-company/Main.json")))
        .doesNotContain("sender-word")
        .doesNotContain("user-word");
  }

  @Test
  void readsAFileThatNamesNothingButTheDefaults() throws Exception {
    Path file = folder.resolve("ledger-trail/Trail.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"name\": \"Trail\", \"user\": null}");

    TrailConnection trail = provider.getSerializer(TrailConnection.class).load("Trail");

    assertThat(trail.getUrl()).isEqualTo("jdbc:sqlite:${PROJECT_HOME}/state/trail.db");
    assertThat(trail.getArchive()).isEqualTo("${PROJECT_HOME}/state/archive");
    assertThat(trail.getUser()).isEmpty();
  }

  private static SellerConnection seller(String secret, String token) {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setRegion("NA");
    seller.setMarketplaces("Amazon.com, CA");
    seller.setClientId("amzn1.application-oa2-client.test");
    seller.setClientSecret(secret);
    seller.setRefreshToken(token);
    return seller;
  }
}
