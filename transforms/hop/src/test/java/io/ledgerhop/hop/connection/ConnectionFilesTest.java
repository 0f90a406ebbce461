// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.secret.SecretProblem;
import io.ledgerhop.secret.SecretVault;
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

/** The content of a project's metadata folder. */
@Timeout(60)
class ConnectionFilesTest {

  @TempDir Path folder;
  private final Variables variables = new Variables();
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
  void readsASellerBackFromItsFile() throws Exception {
    SellerConnection seller = seller("plain-secret", "${TOKEN}");

    provider.getSerializer(SellerConnection.class).save(seller);

    SellerConnection loaded = provider.getSerializer(SellerConnection.class).load("US");
    assertThat(loaded)
        .usingRecursiveComparison()
        .ignoringFields("metadataProviderName", "clientSecret")
        .isEqualTo(seller);
    variables.setVariable("TOKEN", "Atzr|x");
    Outcome<SellerAccess> access = loaded.access(variables);
    assertThat(access.problems()).isEmpty();
    assertThat(access.value().account().credentials().clientSecret())
        .isEqualTo(Secret.of("plain-secret"));
  }

  /** S2: saved secrets are encrypted; variables and resolvers stay unchanged. */
  @Test
  void keepsSecretsOutOfTheFileAndExpressionsInIt() throws Exception {
    String file = saved(seller("plain-secret", "#{vault:amazon:token}"));

    assertThat(file)
        .doesNotContain("plain-secret")
        .contains("aes-gcm:1:")
        .contains("#{vault:amazon:token}");
    assertThat(saved(seller("${SECRET}", "x"))).contains("${SECRET}");
  }

  @Test
  void leavesAnEncryptedSecretAsItIs() throws Exception {
    String first = saved(seller("plain-secret", "${TOKEN}"));

    saved(provider.getSerializer(SellerConnection.class).load("US"));

    assertThat(Files.readString(folder.resolve("amazon-seller-account/US.json"))).isEqualTo(first);
  }

  @Test
  void readsHopsOwnFormAndEncryptsItWhenSaved() throws Exception {
    write(Encr.encryptPasswordIfNotUsingVariables("sesame"), "${TOKEN}");
    variables.setVariable("TOKEN", "Atzr|x");

    SellerConnection seller = provider.getSerializer(SellerConnection.class).load("US");

    assertThat(seller.access(variables).value().account().credentials().clientSecret())
        .isEqualTo(Secret.of("sesame"));
    assertThat(saved(seller)).contains("aes-gcm:1:").doesNotContain("Encrypted ");
  }

  /** F69: a plain secret is read, and reported without being shown. */
  @Test
  void readsAPlainSecretAndReportsIt() throws Exception {
    write("sesame", "${TOKEN}");
    variables.setVariable("TOKEN", "Atzr|x");

    Outcome<SellerAccess> access =
        provider.getSerializer(SellerConnection.class).load("US").access(variables);

    assertThat(access.value().account().credentials().clientSecret())
        .isEqualTo(Secret.of("sesame"));
    assertThat(access.messages())
        .isEqualTo(
            "Amazon seller account \"US\", LWA client secret: stands in the metadata file for"
                + " everybody to read (save it once in Hop's metadata perspective, or put a variable"
                + " there; the README says how, under Secrets)");
  }

  @Test
  void saysWhenAnEncryptedSecretWasChanged() throws Exception {
    write(SecretVault.ofUser().seal("test", Secret.of("sesame")) + "AAAA", "${TOKEN}");
    variables.setVariable("TOKEN", "aes-gcm:1:00000000:AAAA");

    Outcome<SellerAccess> access =
        provider.getSerializer(SellerConnection.class).load("US").access(variables);

    assertThat(access.hasValue()).isFalse();
    assertThat(access.problems())
        .extracting(Problem::code)
        .containsExactly(SecretProblem.DAMAGED, SecretProblem.OTHER_KEY);
    assertThat(access.messages()).startsWith("Amazon seller account \"US\", LWA client secret: ");
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

  private void write(String secret, String token) throws Exception {
    Path file = folder.resolve("amazon-seller-account/US.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {"name": "US", "region": "NA", "clientId": "amzn1.test", "clientSecret": "%s", "refreshToken": "%s"}
        """
            .formatted(secret, token));
  }

  private String saved(SellerConnection seller) throws Exception {
    provider.getSerializer(SellerConnection.class).save(seller);
    // the writer of JSON escapes slashes
    return Files.readString(folder.resolve("amazon-seller-account/US.json")).replace("\\/", "/");
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
