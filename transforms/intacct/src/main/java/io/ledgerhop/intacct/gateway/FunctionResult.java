// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The result of one function. */
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

  /** Only the literal {@code success} counts; {@code failure} and {@code aborted} do not. */
  public boolean isSuccess() {
    return status.equals(SUCCESS);
  }

  /** The records of the answer, whatever their element is called. */
  public List<XmlNode> records() {
    return data.map(XmlNode::children).orElse(List.of());
  }

  /** A count attribute beside the records, such as {@code numremaining}; empty if it is absent. */
  public Optional<Integer> count(String attribute) {
    return data.map(node -> node.attribute(attribute).strip())
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** The record number of the created object; empty if the answer names none. */
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

  /** What Intacct says against the function, and what to do about it. */
  public Problem problem(String place) {
    return IntacctProblem.REFUSED.at(place, refusal(), ErrorDecoder.hint(errors));
  }

  /** What Intacct says if the user lacks a permission for the function; empty otherwise. */
  public String missingRight() {
    return ErrorDecoder.isAboutPermission(errors) ? refusal() : "";
  }

  /** Number, text, advice and support id of all errors; empty if there are none. */
  public String refusal() {
    return ErrorDecoder.words(errors);
  }

  @Override
  public String toString() {
    return controlId + " " + status + (errors.isEmpty() ? "" : ": " + refusal());
  }
}
