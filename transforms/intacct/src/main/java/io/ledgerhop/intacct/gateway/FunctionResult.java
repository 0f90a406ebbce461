// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.List;
import java.util.Optional;

/** What became of one function. */
public final class FunctionResult {

  private static final String SUCCESS = "success";

  private final String controlId;
  private final String status;
  private final Optional<XmlNode> data;
  private final String key;
  private final List<IntacctError> errors;

  private FunctionResult(XmlNode result) {
    this.controlId = result.text("controlid");
    this.status = result.text("status");
    this.data = result.child("data");
    this.key = result.text("key");
    this.errors = ErrorDecoder.errors(result);
  }

  static FunctionResult of(XmlNode result) {
    return new FunctionResult(result);
  }

  boolean answers(ApiFunction function) {
    return controlId.equals(function.controlId());
  }

  /** Only the literal word is success; failure and aborted are not. */
  public boolean isSuccess() {
    return status.equals(SUCCESS);
  }

  /** The records of the answer, whatever Intacct calls them there. */
  public List<XmlNode> records() {
    return data.map(XmlNode::children).orElse(List.of());
  }

  /**
   * A count that stands beside the records, such as {@code numremaining}; empty if it is absent.
   */
  public Optional<Integer> count(String attribute) {
    return data.map(node -> node.attribute(attribute).strip())
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** The record number of what was created; empty if the answer names none. */
  public Optional<String> recordNo() {
    return records().stream()
        .findFirst()
        .map(created -> created.text("RECORDNO"))
        .filter(number -> !number.isEmpty())
        .or(() -> Optional.of(key).filter(number -> !number.isEmpty()));
  }

  List<IntacctError> errors() {
    return errors;
  }

  /** Number, text, advice and support id of everything that stood in the way. */
  public String refusal() {
    return ErrorDecoder.words(errors);
  }

  /** What to do about it. */
  public String hint() {
    return ErrorDecoder.hint(errors);
  }

  @Override
  public String toString() {
    return controlId + " " + status + (errors.isEmpty() ? "" : ": " + refusal());
  }
}
