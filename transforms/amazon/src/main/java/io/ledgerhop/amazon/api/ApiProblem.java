// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why Amazon's API does not return the requested data. */
public enum ApiProblem implements ProblemCode {
  ADDRESS_UNFIT(
      Fault.USER,
      "\"{}\" is no web address",
      "write it as https://host, or leave it empty for Amazon's own"),
  TOKEN_EXPIRED(
      Fault.REMOTE,
      "Amazon calls the access token for {} expired although it was fetched a moment ago: {}",
      "run again later; if it stays so, ask Amazon's support with the request id"),
  ROLE_MISSING(
      Fault.USER,
      "Amazon denies {}, although the authorisation stands and the region {} is right: {}",
      "in Seller Central, give the application the role {}; then have the seller authorise it again"),
  REGION_WRONG(
      Fault.USER,
      "this authorisation is not known in region {} ({}), where Amazon denies {}: {}",
      "choose the region in which the seller has authorised the application; NA, EU and FE are"
          + " authorised apart"),
  REGION_OTHER(
      Fault.USER,
      "the authorisation belongs to region {}, and the account says {}",
      "choose region {}"),
  ACCESS_DENIED(
      Fault.USER,
      "Amazon denies {} in region {}: {}",
      "see that the application has the role {}, that the region is right, and that the seller's"
          + " authorisation has not been withdrawn"),
  REQUEST_REFUSED(
      Fault.OURS,
      "Amazon refuses {} with status {}: {}",
      "please report this, with the request id"),
  INPUT_REFUSED(
      Fault.OURS, "Amazon finds fault with {}: {}", "please report this, with the request id"),
  NOT_FOUND(
      Fault.REMOTE,
      "Amazon does not find what {} asks for: {}",
      "reports are kept for 90 days; an older one has to be downloaded by hand"),
  ANSWER_UNREADABLE(
      Fault.REMOTE,
      "{} was answered with something else than expected: {}",
      "check the endpoint of the Amazon seller account"),
  ANSWER_WITH_ERRORS(
      Fault.REMOTE,
      "Amazon answered {} with errors beside or instead of what was asked for: {}",
      "nothing of that answer is used; run again later, and if it stays so ask Amazon's support with"
          + " the request id"),
  PAGES_WITHOUT_END(
      Fault.REMOTE,
      "the list of reports does not end after {} pages",
      "run again later; if it stays so, please report this"),
  LIST_WITHOUT_END(
      Fault.REMOTE,
      "the list of {} does not end after {} pages",
      "run again later; if it stays so, ask for a shorter time"),
  LIST_TOO_LONG(Fault.REMOTE, "the list of {} has more than {} records", "ask for a shorter time"),
  RECORD_UNREADABLE(
      Fault.REMOTE,
      "{}",
      "the others were read; look at this one at Amazon, and please report what the message shows"),
  DOCUMENT_ADDRESS_REFUSED(
      Fault.REMOTE,
      "report document {} is said to be at {}, which is no host of Amazon's",
      "check the endpoint of the Amazon seller account"),
  DOCUMENT_REFUSED(
      Fault.REMOTE,
      "report document {} was refused at the last of {} attempts ({})",
      "run again; each run asks for a fresh address"),
  DOCUMENT_BROKEN(
      Fault.REMOTE,
      "report document {} broke off at the last of {} attempts ({})",
      "check the network, then run again"),
  FILE_TOO_LARGE(
      Fault.REMOTE,
      "the file has more than {} bytes",
      "a settlement is never that large; look at what made the file"),
  FILE_SWELLS(
      Fault.REMOTE,
      "the file unpacks to more than {} times its size",
      "a settlement never does; look at what made the file");

  private final Wording wording;

  ApiProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
