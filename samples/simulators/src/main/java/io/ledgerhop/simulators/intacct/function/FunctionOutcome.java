// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one function: a key, data, errors. The function succeeded when there are no
 * errors; a failed {@code create} of several objects has data about those that were created.
 *
 * @param listType the part of a list that the data are; only the older functions that read have one
 */
public record FunctionOutcome(
    Optional<String> key,
    Optional<XmlElement> listType,
    Optional<XmlElement> data,
    List<GatewayError> errors) {

  public FunctionOutcome {
    errors = List.copyOf(errors);
  }

  public static FunctionOutcome data(XmlElement data) {
    return written(Optional.of(data), List.of());
  }

  public static FunctionOutcome list(XmlElement listType, XmlElement data) {
    return new FunctionOutcome(
        Optional.empty(), Optional.of(listType), Optional.of(data), List.of());
  }

  public static FunctionOutcome key(String key) {
    return new FunctionOutcome(Optional.of(key), Optional.empty(), Optional.empty(), List.of());
  }

  public static FunctionOutcome done() {
    return written(Optional.empty(), List.of());
  }

  public static FunctionOutcome refused(List<GatewayError> errors) {
    return written(Optional.empty(), errors);
  }

  /** What was written of several objects, and the errors of those that were not. */
  static FunctionOutcome written(Optional<XmlElement> data, List<GatewayError> errors) {
    return new FunctionOutcome(Optional.empty(), Optional.empty(), data, errors);
  }

  public boolean isSuccess() {
    return errors.isEmpty();
  }
}
