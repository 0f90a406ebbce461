// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why Login with Amazon gives no access token. */
public enum LwaProblem implements ProblemCode {
  OPTIONS_EMPTY(Fault.USER, "nothing is entered for {}", "fill in the Amazon seller account"),
  CLIENT_REFUSED(
      Fault.USER,
      "Amazon does not know this client id with this client secret ({})",
      "enter the application's current secret; Amazon wants it renewed every 180 days, and an old"
          + " one stops working"),
  AUTHORISATION_ENDED(
      Fault.USER,
      "Amazon does not accept the refresh token ({})",
      "authorise the application again in Seller Central and enter the new refresh token; it ends"
          + " after a year, or when the seller removes the application"),
  APPLICATION_REFUSED(
      Fault.USER,
      "Amazon does not let this application act for sellers ({})",
      "see that the refresh token belongs to this client id and that the application is active"),
  REQUEST_REFUSED(
      Fault.USER,
      "Amazon refused the sign-in with {} ({})",
      "check client id, client secret and refresh token for characters lost in copying"),
  ANSWER_UNREADABLE(
      Fault.REMOTE,
      "the sign-in was answered with {} and no token: {}",
      "check the sign-in endpoint of the Amazon seller account");

  private final Fault fault;
  private final String text;
  private final String remedy;

  LwaProblem(Fault fault, String text, String remedy) {
    this.fault = fault;
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
