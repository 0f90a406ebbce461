// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.gateway.GatewayAnswer.Level;
import io.ledgerhop.intacct.gateway.GatewayAnswer.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each place where the gateway says no, and each that is no answer at all. */
class GatewayAnswerTest {

  private static final String YES = "<status>success</status>";
  private static final String CONTROL = "<control>" + YES + "</control>";
  private static final String SIGNED_IN = "<authentication>" + YES + "</authentication>";
  private static final Times NO_TIMES = new Times(Optional.empty(), Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"failure", "Success", "aborted", ""})
  void isRefusedAtTheControlWithTheErrorsBesideIt(String status) {
    GatewayAnswer answer =
        answer(
            "<control><status>" + status + "</status></control>" + message("GW-0011", "Not here"));

    assertThat(answer)
        .isEqualTo(
            new GatewayAnswer(
                Optional.of(Level.CONTROL),
                List.of(new IntacctError("GW-0011", "Not here", "", Set.of(), "")),
                NO_TIMES,
                List.of()));
  }

  @Test
  void isRefusedAtTheSignInWithTheErrorsOfTheOperation() {
    GatewayAnswer answer =
        answer(
            CONTROL
                + "<operation><authentication><status>failure</status></authentication>"
                + message("XL03000006", "Invalid session")
                + "</operation>"
                + message("OTHER", "not read"));

    assertThat(answer)
        .isEqualTo(
            new GatewayAnswer(
                Optional.of(Level.AUTHENTICATION),
                List.of(new IntacctError("XL03000006", "Invalid session", "", Set.of(), "")),
                NO_TIMES,
                List.of()));
  }

  /** The refusal of one function is its own; the others stand. */
  @Test
  void keepsTheErrorsOfEachFunctionWithItsResult() {
    GatewayAnswer answer =
        answer(
            CONTROL
                + "<operation>"
                + SIGNED_IN
                + result("a", "success", "")
                + result("b", "failure", message("BL1", "first"))
                + result("c", "aborted", message("XL03000009", "rolled back"))
                + "</operation>");

    assertThat(answer.refusal()).isEmpty();
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.results())
        .extracting(FunctionResult::toString)
        .containsExactly(
            "a success", "b failure: BL1: first", "c aborted: XL03000009: rolled back");
    assertThat(answer.result(function("b")).orElseThrow()).hasToString("b failure: BL1: first");
    assertThat(answer.result(function("d"))).isEmpty();
    assertThat(answer.isBusy()).isFalse();
    assertThat(answer.isSignInRefused()).isFalse();
  }

  @Test
  void takesTheFirstResultWhereTwoHaveTheSameControlId() {
    GatewayAnswer answer =
        answer(
            CONTROL
                + "<operation>"
                + SIGNED_IN
                + result("a", "failure", message("BL1", "No"))
                + result("a", "success", "")
                + "</operation>");

    assertThat(answer.result(function("a")).orElseThrow()).hasToString("a failure: BL1: No");
  }

  /** Errors without a result prove nothing about what ran. */
  @Test
  void keepsErrorsOfAnOperationThatCameThrough() {
    GatewayAnswer answer =
        answer(CONTROL + "<operation>" + SIGNED_IN + message("XX1", "Odd") + "</operation>");

    assertThat(answer.refusal()).isEmpty();
    assertThat(answer.results()).isEmpty();
    assertThat(answer.errors()).extracting(IntacctError::words).containsExactly("XX1: Odd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Sign in</body></html>",
        "<response/>",
        "<response><operation/></response>",
        "<response><control><status>success</status></control></response>",
        "<response><control><status>success</status></control><operation/></response>",
        "<response><control><status>success</status></control><acknowledgement/></response>",
        "<request><control><status>success</status></control></request>",
        "<soap><response><control><status>failure</status></control></response></soap>"
      })
  void isNoAnswerWhereALevelIsMissing(String xml) {
    assertThat(GatewayAnswer.of(AnswerText.node(xml))).isEmpty();
  }

  @Test
  void isRefusedWithoutAReasonWhereNoneIsGiven() {
    GatewayAnswer answer = answer("<control><status>failure</status></control>");

    assertThat(answer.refusal()).contains(Level.CONTROL);
    assertThat(answer.errors()).isEmpty();
  }

  @Test
  void readsNamesOfAnyCaseAndSkipsElementsItDoesNotKnow() {
    assertThat(
            GatewayAnswer.of(
                    AnswerText.node(
                        "<Response><new/><Control><x/><Status>success</Status></Control><Operation><y/>"
                            + "<Authentication><Status>success</Status></Authentication>"
                            + "<Result><Status>success</Status><ControlId>a</ControlId></Result>"
                            + "</Operation></Response>"))
                .orElseThrow()
                .result(function("a")))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-15T11:10:00+00:00, 2026-11-15T11:10:00Z",
    "2026-11-15T03:10:00-08:00, 2026-11-15T11:10:00Z",
    "2026-11-15T11:10:00Z, 2026-11-15T11:10:00Z",
    "2026-11-15T11:10:00.5Z, 2026-11-15T11:10:00.500Z"
  })
  void readsTheSessionsTimesWithTheirOffset(String written, Instant instant) {
    assertThat(timed("sessiontimestamp", written).times())
        .isEqualTo(new Times(Optional.of(instant), Optional.empty()));
    assertThat(timed("sessiontimeout", written).times())
        .isEqualTo(new Times(Optional.empty(), Optional.of(instant)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-11-15", "2026-11-15T11:10:00", "2026-02-30T00:00:00Z", "0"})
  void readsNoTimeOutOfAnythingElse(String written) {
    assertThat(timed("sessiontimeout", written).times()).isEqualTo(NO_TIMES);
  }

  @ParameterizedTest
  @CsvSource({
    "GW-0010, anything, true, false",
    "GW-00100, anything, false, false",
    "XX, API Rate Limit exceeded, true, false",
    "XMLGW_JPP0002, anything, false, true",
    "UJPP0002, anything, false, true",
    "UJPP00021, anything, false, false",
    "XL03000006, anything, false, false"
  })
  void tellsBusyAndRefusedSignInFromOtherRefusalsAtTheControl(
      String number, String text, boolean busy, boolean signIn) {
    GatewayAnswer answer =
        answer("<control><status>failure</status></control>" + message(number, text));

    assertThat(answer.isBusy()).isEqualTo(busy);
    assertThat(answer.isSignInRefused()).isEqualTo(signIn);
  }

  @Test
  void isNeitherBusyNorRefusedForTheErrorsOfAnOperationThatCameThrough() {
    GatewayAnswer answer =
        answer(
            CONTROL
                + "<operation>"
                + SIGNED_IN
                + "<errormessage>"
                + AnswerText.error("GW-0010", "rate limit")
                + AnswerText.error("UJPP0002", "sign-in")
                + "</errormessage></operation>");

    assertThat(answer.isBusy()).isFalse();
    assertThat(answer.isSignInRefused()).isFalse();
  }

  private static GatewayAnswer answer(String content) {
    return GatewayAnswer.of(AnswerText.node("<response>" + content + "</response>")).orElseThrow();
  }

  private static GatewayAnswer timed(String element, String written) {
    return answer(
        CONTROL
            + "<operation><authentication>%s<%s>%s</%s></authentication></operation>"
                .formatted(YES, element, written, element));
  }

  private static String message(String number, String text) {
    return "<errormessage>" + AnswerText.error(number, text) + "</errormessage>";
  }

  private static String result(String controlId, String status, String more) {
    return "<result><status>%s</status><controlid>%s</controlid>%s</result>"
        .formatted(status, controlId, more);
  }

  private static ApiFunction function(String controlId) {
    return ApiFunction.writing("create", controlId, writer -> {});
  }
}
