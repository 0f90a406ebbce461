// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why Login with Amazon returns no access token. */
public enum LwaProblem implements ProblemCode {
  OPTIONS_EMPTY(Fault.USER, "nothing is entered for {}", "fill in the Amazon seller account"),
  CLIENT_REFUSED(
      Fault.USER,
      "Amazon does not know this client id with this client secret ({})",
      "enter the application's current secret from Seller Central; one that is not renewed within"
          + " 180 days stops working, and after a renewal the old one works for 7 days only"),
  SECRET_EXPIRED(
      Fault.USER,
      "Amazon does not accept the client secret any more ({})",
      "it was renewed, or its 180 days are over: renew it in Seller Central if need be, and enter"
          + " the new one; refresh tokens stay valid"),
  AUTHORISATION_ENDED(
      Fault.USER,
      "Amazon does not accept the refresh token ({})",
      "authorise the application again in Seller Central and enter the new refresh token; it ends"
          + " after a year, when the seller removes the application, or when it belongs to another"
          + " client id"),
  APPLICATION_REFUSED(
      Fault.USER,
      "Amazon does not let this application act for sellers ({})",
      "see that the refresh token belongs to this client id and that the application is active"),
  SCOPE_REFUSED(
      Fault.OURS,
      "Amazon does not know what the sign-in asks for: {} ({})",
      "please report this, with the request id"),
  REQUEST_REFUSED(
      Fault.USER,
      "Amazon refused the sign-in with {} ({})",
      "check client id, client secret and refresh token for characters lost in copying"),
  SIGN_IN_THROTTLED(
      Fault.REMOTE,
      "Login with Amazon gives no token because it is asked too often: {}",
      "run again later; fewer processes with this application help, each of them signs in once an"
          + " hour"),
  SIGN_IN_FAILING(
      Fault.REMOTE,
      "Login with Amazon is in trouble: {}",
      "run again later; nothing is wrong with the credentials"),
  ANSWER_UNREADABLE(
      Fault.REMOTE,
      "the sign-in was answered with {} and no token: {}",
      "check the sign-in endpoint of the Amazon seller account, and any proxy on the way");

  private final Wording wording;

  LwaProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
