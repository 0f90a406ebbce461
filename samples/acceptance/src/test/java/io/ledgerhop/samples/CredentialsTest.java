// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** S12: a user who tries real services gets one message with all missing variables. */
class CredentialsTest {

  private final Map<String, String> environment = new TreeMap<>();
  private final Settings settings = new Settings();

  @Test
  void namesAllVariablesThatAreMissing() {
    environment.put("LEDGERHOP_LWA_CLIENT_SECRET", " ");

    assertThatThrownBy(() -> new Credentials(environment).addAmazon(settings))
        .hasMessage(
            "--amazon: environment variables are not set: LEDGERHOP_LWA_CLIENT_ID,"
                + " LEDGERHOP_LWA_CLIENT_SECRET, LEDGERHOP_US_REFRESH_TOKEN"
                + " (set them; docs/sample-project.md says what they are)");
    assertThatThrownBy(() -> new Credentials(environment).addIntacct(settings))
        .hasMessageContaining("LEDGERHOP_INTACCT_SENDER_ID, LEDGERHOP_INTACCT_SENDER_PASSWORD");
  }

  @Test
  void readsTheSellersThatHaveARefreshToken() {
    client();
    environment.put("LEDGERHOP_DE_REFRESH_TOKEN", "Atzr|1");
    environment.put("LEDGERHOP_US_REFRESH_TOKEN", "Atzr|2");

    new Credentials(environment).addAmazon(settings);

    assertThat(settings.variables())
        .containsEntry("LEDGERHOP_SELLERS", "US, DE")
        .containsEntry("LEDGERHOP_LWA_ENDPOINT", "");
  }

  @Test
  void keepsTheValuesOfTheEnvironment() {
    client();
    settings.with("LEDGERHOP_SELLERS", "mine").with("LEDGERHOP_LWA_ENDPOINT", "http://127.0.0.1");
    environment.putAll(settings.variables());

    new Credentials(environment).addAmazon(settings);

    assertThat(settings.variables())
        .containsEntry("LEDGERHOP_SELLERS", "mine")
        .containsEntry("LEDGERHOP_LWA_ENDPOINT", "http://127.0.0.1");
  }

  @Test
  void needsNoEntity() {
    for (String name :
        new String[] {"SENDER_ID", "SENDER_PASSWORD", "COMPANY", "USER", "PASSWORD"}) {
      environment.put("LEDGERHOP_INTACCT_" + name, "x");
    }

    new Credentials(environment).addIntacct(settings);

    assertThat(settings.variables()).containsEntry("LEDGERHOP_INTACCT_ENTITY", "");
  }

  private void client() {
    environment.put("LEDGERHOP_LWA_CLIENT_ID", "amzn1.application-oa2-client.1");
    environment.put("LEDGERHOP_LWA_CLIENT_SECRET", "s");
  }
}
