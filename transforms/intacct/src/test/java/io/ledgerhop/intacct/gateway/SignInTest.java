// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.secret.Secret;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SignInTest {

  private static final ApiFunction QUESTION =
      ApiFunction.reading("query GLBATCH", writer -> writer.empty("query"));

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sign-in-refused.xml             | SIGN_IN_REFUSED | Sign-in information is incorrect
          sign-in-refused-by-the-gateway.xml | SIGN_IN_REFUSED | Sign-in information is incorrect
          sender-refused.xml              | SENDER_REFUSED  | Incorrect Intacct XML Partner ID
          sender-not-authorised.xml       | SENDER_REFUSED  | sender ID 'acme_sender' is not authorized
          schema-refused.xml              | SIGN_IN_REFUSED | XML Parse schema error
          """)
  void signsInOnceWhenTheSignInIsRefused(String answer, IntacctProblem code, String words) {
    gateway.answers(answer);

    Problem problem = problemOf(() -> gateway.client().read(QUESTION));

    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.fact()).contains(words);
    assertThat(problem.message()).startsWith("Intacct company acme: ").doesNotContain("password>");
    assertThat(gateway.requests()).isEqualTo(1);
  }

  @Test
  void recognisesARefusedSignInWithAnHttpErrorStatus() {
    gateway.answers(400, ScriptedGateway.text("answers/sign-in-refused-by-the-gateway.xml"));

    assertThat(problemOf(() -> gateway.client().read(QUESTION)).code())
        .isEqualTo(IntacctProblem.SIGN_IN_REFUSED);
  }

  @Test
  void postsNothingInAnEntityThatWasNotRequested() {
    gateway.answers("session-of-entity.xml");

    assertThat(problemOf(() -> gateway.client().read(QUESTION)).message())
        .startsWith("acme: Intacct signed in to entity E200 instead of the top level");
  }

  @Test
  void signsInToTheEntityOfTheConnection() {
    gateway.answers("session-of-entity.xml");
    IntacctCredentials entity =
        new IntacctCredentials(
            "acme_sender", Secret.of("s3cret"), "acme", "poster", Secret.of("s3cret"), " E200 ");

    assertThat(gateway.client(entity).signIn()).isEqualTo("127.0.0.1");
    assertThat(gateway.request()).contains("<locationid>E200</locationid>");
  }

  @Test
  void sendsNoSessionToAForeignAddress() {
    gateway.answers(
        200,
        ScriptedGateway.text("answers/session.xml")
            .replace("{endpoint}", "https://intacct.com.evil.example/ia/xml/xmlgw.phtml"));

    assertThat(problemOf(() -> gateway.client().read(QUESTION)).code())
        .isEqualTo(IntacctProblem.ADDRESS_REFUSED);
    assertThat(gateway.requests()).isEqualTo(1);
  }

  @Test
  void reportsEmptyOptionsWithoutACall() {
    IntacctCredentials blank =
        new IntacctCredentials(" ", Secret.of(""), "acme", "poster", Secret.of("x"), "");

    assertThatThrownBy(() -> gateway.client(blank))
        .hasMessageStartingWith("Intacct company acme: sender id, sender password is empty");
    assertThat(gateway.requests()).isZero();
  }

  private static Problem problemOf(Callable<?> work) {
    return catchThrowableOfType(ConnectorException.class, work::call).problem();
  }
}
