// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.secret.Secret;
import org.junit.jupiter.api.Test;

class IntacctCredentialsTest {

  @Test
  void takesBlanksOffTheIdsAndLeavesPasswordsAlone() {
    IntacctCredentials pasted =
        new IntacctCredentials(
            " sender\t",
            Secret.of(" pass-of-sender "),
            "\u2003acme ",
            " poster\n",
            Secret.of(" pass-of-user "),
            " E100 ");

    assertThat(pasted)
        .isEqualTo(
            new IntacctCredentials(
                "sender",
                Secret.of(" pass-of-sender "),
                "acme",
                "poster",
                Secret.of(" pass-of-user "),
                "E100"));
    assertThat(pasted.password().reveal()).isEqualTo(" pass-of-user ");
  }

  @Test
  void printsNoPassword() {
    assertThat(
            new IntacctCredentials(
                "s1", Secret.of("pass-of-sender"), "c1", "u1", Secret.of("pass-of-user"), "e1"))
        .hasToString(
            "IntacctCredentials[senderId=s1, senderPassword=***, company=c1, user=u1, password=***,"
                + " entity=e1]");
  }

  @Test
  void missesEveryOptionButTheEntity() {
    assertThat(
            new IntacctCredentials(" ", Secret.of(" "), " ", " ", Secret.of("\t"), " ").missing())
        .containsExactly("sender id", "sender password", "company", "user", "password");
  }

  @Test
  void missesNothingWhereEveryOptionIsFilledIn() {
    assertThat(new IntacctCredentials("s", Secret.of("p"), "c", "u", Secret.of("p"), "").missing())
        .isEmpty();
  }
}
