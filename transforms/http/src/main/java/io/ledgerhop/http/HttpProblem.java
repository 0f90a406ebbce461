// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can go wrong in a call to a service. */
public enum HttpProblem implements ProblemCode {
  /** Nothing was sent. */
  REMOTE_UNREACHABLE(
      Fault.REMOTE,
      "{} cannot be reached: {}",
      "check the network, the proxy settings of Java and the endpoint of the connection"),
  /** Nothing was sent, and a repetition would not help. */
  CERTIFICATE_UNTRUSTED(
      Fault.USER,
      "the certificate of {} is not trusted: {}",
      "check the endpoint of the connection; if a proxy of your company answers in its place, add the"
          + " certificate of that proxy to the trust store of Java"),
  /** Nothing was sent, and a repetition would not help. */
  CERTIFICATE_OUT_OF_DATE(
      Fault.USER,
      "the certificate of {} is not valid at this time: {}",
      "check date and time of this machine; if they are right, whoever runs the service or a proxy of"
          + " your company has to renew it"),
  /** The request was sent, or a part of it; whether it was carried out is not known. */
  NO_ANSWER(
      Fault.REMOTE,
      "{} did not answer: {}",
      "check the network and the state of the service, then run again"),
  THROTTLED(
      Fault.REMOTE,
      "{} still asks to slow down after {} attempts in {}",
      "run again later, or run fewer pipelines for this account at once"),
  SERVER_FAILING(
      Fault.REMOTE,
      "{} answered {} to all {} attempts in {}: {}",
      "the service is in trouble; run again later"),
  REDIRECTED(
      Fault.USER,
      "{} sends us on to {}, which is not followed",
      "correct the endpoint of the connection"),
  REPLY_TOO_LARGE(
      Fault.REMOTE,
      "{} sent more than {} bytes",
      "the answer is not what was asked for; check the endpoint of the connection"),
  WAIT_TOO_LONG(
      Fault.REMOTE,
      "{} grants the next call only in {}, more than the {} that a call may wait",
      "run fewer pipelines for this account at once"),
  STOPPED(Fault.USER, "the run was stopped while {} was asked", "run again");

  private final Wording wording;

  HttpProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
