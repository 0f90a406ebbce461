// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static io.ledgerhop.intacct.ScriptedGateway.CREDENTIALS;
import static io.ledgerhop.intacct.gateway.AnswerText.error;
import static io.ledgerhop.intacct.gateway.AnswerText.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal before any function is called, whose fault it is, and the whole message. */
class GatewayRefusalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XL03000006 | Incorrect Intacct XML Partner ID or password | SENDER_REFUSED  | SENDER_REFUSED  | USER
          GW-0011    | Not authorized for XML                       | SENDER_REFUSED  | SENDER_REFUSED  | USER
          GW-0010    | API rate limit exceeded                      | BUSY            | BUSY            | REMOTE
          XL03000006 | Sign-in information is incorrect             | SIGN_IN_REFUSED | REQUEST_REFUSED | OURS
          XL03000003 | XML Parse schema error                       | SIGN_IN_REFUSED | REQUEST_REFUSED | OURS
          ''         | ''                                           | SIGN_IN_REFUSED | REQUEST_REFUSED | OURS
          """)
  void tellsSenderBusyAndTheRestApart(
      String number, String text, IntacctProblem atSignIn, IntacctProblem inSession, Fault fault) {
    List<IntacctError> errors = errors(error(number, text));

    assertThat(GatewayRefusals.atSignIn(CREDENTIALS, errors).code()).isEqualTo(atSignIn);
    assertThat(GatewayRefusals.inSession(CREDENTIALS, "query VENDOR", errors).code())
        .isEqualTo(inSession);
    assertThat(GatewayRefusals.inSession(CREDENTIALS, "query VENDOR", errors).code().fault())
        .isEqualTo(fault);
  }

  @Test
  void namesUserAndCompanyOfARefusedSignIn() {
    assertThat(
            GatewayRefusals.atSignIn(
                    CREDENTIALS, errors(error("XL03000006", "Sign-in information is incorrect")))
                .message())
        .isEqualTo(
            "Intacct company acme: Intacct refuses to sign in user poster of company acme:"
                + " XL03000006: Sign-in information is incorrect"
                + " (check company, user, password and entity; too many wrong ones lock the user)");
  }

  @Test
  void namesTheSenderWhereverItIsRefused() {
    List<IntacctError> errors = errors(error("GW-0011", "No"));
    String words =
        "Intacct refuses the sender acme_sender: GW-0011: No"
            + " (ask Sage whether company and sender are active for web services)";

    assertThat(GatewayRefusals.atSignIn(CREDENTIALS, errors).message())
        .isEqualTo("Intacct company acme: " + words);
    assertThat(GatewayRefusals.inSession(CREDENTIALS, "query VENDOR", errors).message())
        .isEqualTo("Intacct company acme, query VENDOR: " + words);
  }

  @Test
  void asksForFewerPipelinesWhereIntacctIsBusy() {
    List<IntacctError> errors = errors(error("GW-0010", "API rate limit exceeded"));
    String words =
        "Intacct asks to slow down: GW-0010: API rate limit exceeded"
            + " (run fewer pipelines for this company)";

    assertThat(GatewayRefusals.atSignIn(CREDENTIALS, errors).message())
        .isEqualTo("Intacct company acme: " + words);
    assertThat(GatewayRefusals.inSession(CREDENTIALS, "query VENDOR", errors).message())
        .isEqualTo("Intacct company acme, query VENDOR: " + words);
  }

  @Test
  void saysThatNothingWasDoneByARequestThatIntacctDoesNotTake() {
    assertThat(GatewayRefusals.inSession(CREDENTIALS, "query VENDOR", List.of()).message())
        .isEqualTo(
            "Intacct company acme, query VENDOR: Intacct does not understand the request: no reason"
                + " given (nothing was done; please report it together with the request)");
  }
}
