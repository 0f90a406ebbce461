// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An answer of the gateway, with the level at which it was refused.
 *
 * @param refusal the level at which the request was refused before any function ran; empty if it
 *     was accepted
 * @param errors of that level
 */
record GatewayAnswer(
    Optional<Level> refusal, List<IntacctError> errors, Times times, List<FunctionResult> results) {

  /** The levels at which a request may be refused. */
  enum Level {
    /** The envelope: shape, sender, allowance. */
    CONTROL,
    /** The sign-in or the session. */
    AUTHENTICATION
  }

  /** The session's times by the service's clock; empty if an old gateway does not send them. */
  record Times(Optional<Instant> now, Optional<Instant> timeout) {}

  private static final String SUCCESS = "success";

  /** The answer in a document; empty if the document is not an answer. */
  static Optional<GatewayAnswer> of(XmlNode root) {
    Optional<XmlNode> control = root.child("control");
    if (!root.is("response") || control.isEmpty()) {
      return Optional.empty();
    }
    if (!isSuccess(control.get())) {
      return Optional.of(refused(Level.CONTROL, ErrorDecoder.errors(root)));
    }
    return root.child("operation").flatMap(GatewayAnswer::operation);
  }

  private static Optional<GatewayAnswer> operation(XmlNode operation) {
    Optional<XmlNode> authentication = operation.child("authentication");
    if (authentication.isEmpty()) {
      return Optional.empty();
    }
    if (!isSuccess(authentication.get())) {
      return Optional.of(refused(Level.AUTHENTICATION, ErrorDecoder.errors(operation)));
    }
    return Optional.of(
        new GatewayAnswer(
            Optional.empty(),
            ErrorDecoder.errors(operation),
            times(authentication.get()),
            operation.children("result").stream().map(FunctionResult::of).toList()));
  }

  Optional<FunctionResult> result(ApiFunction function) {
    return results.stream().filter(result -> result.answers(function)).findFirst();
  }

  /** True when the session or the login was not accepted; nothing ran. */
  boolean isSignInRefused() {
    return refusal
        .filter(level -> level == Level.AUTHENTICATION || ErrorDecoder.isAboutSignIn(errors))
        .isPresent();
  }

  boolean isBusy() {
    return refusal.isPresent() && ErrorDecoder.isBusy(errors);
  }

  private static GatewayAnswer refused(Level level, List<IntacctError> errors) {
    return new GatewayAnswer(
        Optional.of(level), errors, new Times(Optional.empty(), Optional.empty()), List.of());
  }

  private static boolean isSuccess(XmlNode node) {
    return node.text("status").equals(SUCCESS);
  }

  private static Times times(XmlNode authentication) {
    return new Times(
        instant(authentication.text("sessiontimestamp")),
        instant(authentication.text("sessiontimeout")));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
