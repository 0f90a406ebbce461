// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one function: a key, data, errors. The function succeeded when there are no
 * errors; a failed {@code create} of several objects has data about those that were created.
 */
public record FunctionOutcome(
    Optional<String> key, Optional<XmlElement> data, List<GatewayError> errors) {

  public FunctionOutcome {
    errors = List.copyOf(errors);
  }

  public static FunctionOutcome data(XmlElement data) {
    return new FunctionOutcome(Optional.empty(), Optional.of(data), List.of());
  }

  public static FunctionOutcome key(String key) {
    return new FunctionOutcome(Optional.of(key), Optional.empty(), List.of());
  }

  public static FunctionOutcome done() {
    return new FunctionOutcome(Optional.empty(), Optional.empty(), List.of());
  }

  public static FunctionOutcome refused(List<GatewayError> errors) {
    return new FunctionOutcome(Optional.empty(), Optional.empty(), errors);
  }

  public boolean isSuccess() {
    return errors.isEmpty();
  }
}
