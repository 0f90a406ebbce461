// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static io.ledgerhop.intacct.ScriptedGateway.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class IntacctLedgerTest {

  private static final ControlId CONTROL_ID = new ControlId("lh-1");

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctLedger ledger =
      new IntacctLedger(gateway.client(), Journals.SEVERAL_CURRENCIES);

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void postsADocumentInOneRequest() {
    gateway.answers("session.xml", "created.xml");

    assertThat(submit()).isEqualTo(new Submission.Posted("4711"));

    gateway.request();
    assertThat(gateway.request())
        .isEqualTo(text("requests/journal-as-sent.xml"))
        .isEqualTo(
            ledger
                .request(Journals.simple(), CONTROL_ID)
                .replaceFirst("\\*\\*\\*", "sender&lt;&amp;password")
                .replaceFirst("\\*\\*\\*", "first-session-id.."));
    assertThat(ledger.books()).isEqualTo(new Books("acme", ""));
  }

  /** F76: HTTP 200 with an error inside. */
  @Test
  void refusesWithIntacctsOwnWordsAndAHint() {
    gateway.answers("session.xml", "refused.xml", "no-batch.xml");

    Problem problem = refusal(submit());

    assertThat(problem.code()).isEqualTo(IntacctProblem.REFUSED);
    assertThat(problem.message())
        .isEqualTo(
            "AMZ-90000000001-2: Intacct refuses it: BL01001973: Transactions do not balance for"
                + " E100 & E200. Check the lines, then try again [Support ID: aBcD%7EXy12]"
                + " (the entry balances in total; see whether its locations belong to different"
                + " entities)");
  }

  @Test
  void treatsAbortedAsARefusal() {
    gateway.answers("session.xml", "aborted.xml", "no-batch.xml");

    assertThat(refusal(submit()).fact()).contains("XL03000009");
  }

  /** The refusal of a known control id cannot be recognised by its message. */
  @Test
  void reportsNoRefusalWhenTheLedgerHasTheDocument() {
    gateway.answers("session.xml", "refused.xml", "batches.xml", "lines.xml");

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.REFUSED);
  }

  /** Issue 8, point 1: a document that the ledger has was not refused, at whatever level. */
  @Test
  void reportsNoRefusedRequestWhenTheLedgerHasTheDocument() {
    gateway.answers("session.xml", "schema-refused.xml", "batches.xml", "lines.xml");

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.REQUEST_REFUSED);
  }

  /** Issue 8, point 1: a refusal counts only if a lookup after it succeeds. */
  @Test
  void reportsAnUnknownOutcomeWhenTheLookupAfterARefusalFails() {
    gateway.answers("session.xml", "refused.xml").answers(200, "<html>down</html>");

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.UNREADABLE_ANSWER);
  }

  @Test
  void refusesWhatIntacctDoesNotUnderstand() {
    gateway.answers("session.xml", "schema-refused.xml", "no-batch.xml");

    assertThat(refusal(submit()).message())
        .startsWith(
            "Intacct company acme, create GLBATCH: Intacct does not understand the request:"
                + " XL03000003: XML Parse schema error: Error 1871 at line 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"created-under-another-id.xml", "created-without-key.xml"})
  void reportsAnUnknownOutcomeWhenTheAnswerNamesNoRecord(String answer) {
    gateway.answers("session.xml", answer);

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
  }

  @Test
  void reportsAnUnknownOutcomeWhenTheConnectionDrops() {
    gateway.answers("session.xml").hangsUp();

    assertThat(unknown(submit()).message())
        .startsWith("127.0.0.1, create GLBATCH: it was sent and no usable answer came back");
    assertThat(gateway.requests()).isEqualTo(2);
  }

  @Test
  void reportsAnUnknownOutcomeWhenTheAnswerIsTruncated() {
    gateway.answers("session.xml").breaksOff("created.xml");

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
  }

  @Test
  void reportsAnUnknownOutcomeWhenTheXmlIsTruncated() {
    String half = text("answers/created.xml").substring(0, 700);
    gateway.answers("session.xml").answers(200, half);

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 500, 502, 503, 524})
  void reportsAnUnknownOutcomeWhenAWebPageIsReturned(int status) {
    gateway
        .answers("session.xml")
        .answers(status, "<!DOCTYPE html><html><body>A timeout occurred</body></html>");

    Problem problem = unknown(submit());

    assertThat(problem.code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
    assertThat(problem.fact()).contains("status " + status).contains("A timeout occurred");
    assertThat(gateway.requests()).isEqualTo(2);
  }

  @Test
  void ignoresTheXmlOfAFailingServer() {
    gateway.answers("session.xml").answers(500, text("answers/created.xml"));

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.UNKNOWN_OUTCOME);
  }

  @Test
  void allowsARetryWhenTheGatewayWasBusy() {
    gateway.answers("session.xml").answers(429, text("answers/busy.xml"));

    assertThat(unknown(submit()).code()).isEqualTo(IntacctProblem.BUSY);
  }

  @Test
  void endsTheRunWhenTheSignInIsRefused() {
    gateway.answers("sign-in-refused.xml");

    assertThatThrownBy(this::submit)
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("Intacct refuses to sign in user poster of company acme");
  }

  @Test
  void endsTheRunWhenIntacctCannotBeReached() {
    IntacctClient client =
        new IntacctClient(
            ScriptedGateway.CREDENTIALS,
            GatewayAddress.of("http://127.0.0.1:1/"),
            gateway.transport(),
            gateway.clock);
    IntacctLedger away = new IntacctLedger(client, Journals.ONE_CURRENCY);

    assertThatThrownBy(() -> away.submit(Journals.simple(), CONTROL_ID))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(HttpProblem.REMOTE_UNREACHABLE));
  }

  @Test
  void sendsNothingThatIntacctWouldTruncate() {
    Journal journal = Journals.of("AMZ-90000000001-2000", "x".repeat(90), lines());

    assertThat(refusal(ledger.submit(journal, CONTROL_ID)).code())
        .isEqualTo(IntacctProblem.TEXT_TOO_LONG);
    assertThat(gateway.requests()).isZero();
  }

  /** F78: characters that will be left out are reported before anything is sent. */
  @Test
  void warnsOfCharactersThatWillBeLeftOut() {
    assertThat(ledger.check(Journals.of("AMZ-90000000001-2", "bell\u0007", lines())))
        .extracting(Problem::message)
        .containsExactly(
            "AMZ-90000000001-2: 1 characters that XML cannot carry are left out of its texts"
                + " (clean the source if they matter)");
    assertThat(gateway.requests()).isZero();
  }

  @Test
  void findsBeforeSendingWhatIntacctWouldTruncate() {
    assertThat(ledger.check(Journals.of("AMZ-90000000001-2", "x".repeat(90), lines())))
        .extracting(Problem::code)
        .containsExactly(IntacctProblem.TEXT_TOO_LONG);
    assertThat(gateway.requests()).isZero();
  }

  private static List<DocumentLine> lines() {
    return Journals.simple().lines();
  }

  private Submission submit() {
    return ledger.submit(Journals.simple(), CONTROL_ID);
  }

  private static Problem refusal(Submission submission) {
    assertThat(submission).isInstanceOf(Submission.Refused.class);
    return ((Submission.Refused) submission).problem();
  }

  private static Problem unknown(Submission submission) {
    assertThat(submission).isInstanceOf(Submission.Unknown.class);
    return ((Submission.Unknown) submission).problem();
  }
}
