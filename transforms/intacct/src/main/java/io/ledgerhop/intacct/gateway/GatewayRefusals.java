// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.problem.Problem;
import java.util.List;

/** Translates a refusal that came before any function ran into a problem. */
final class GatewayRefusals {

  private GatewayRefusals() {}

  static Problem atSignIn(IntacctCredentials credentials, List<IntacctError> errors) {
    String words = ErrorDecoder.words(errors);
    String hint = ErrorDecoder.hint(errors);
    String place = place(credentials);
    if (ErrorDecoder.isAboutSender(errors)) {
      return IntacctProblem.SENDER_REFUSED.at(place, credentials.senderId(), words, hint);
    }
    if (ErrorDecoder.isBusy(errors)) {
      return IntacctProblem.BUSY.at(place, words);
    }
    return IntacctProblem.SIGN_IN_REFUSED.at(
        place, credentials.user(), credentials.company(), words, hint);
  }

  static Problem inSession(
      IntacctCredentials credentials, String label, List<IntacctError> errors) {
    String words = ErrorDecoder.words(errors);
    String place = place(credentials) + ", " + label;
    if (ErrorDecoder.isAboutSender(errors)) {
      return IntacctProblem.SENDER_REFUSED.at(
          place, credentials.senderId(), words, ErrorDecoder.hint(errors));
    }
    return ErrorDecoder.isBusy(errors)
        ? IntacctProblem.BUSY.at(place, words)
        : IntacctProblem.REQUEST_REFUSED.at(place, words);
  }

  private static String place(IntacctCredentials credentials) {
    return "Intacct company " + credentials.company();
  }
}
