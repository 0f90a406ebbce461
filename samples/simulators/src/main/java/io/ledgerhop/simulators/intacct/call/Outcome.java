// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * What came out of one function: a key, data, errors. It succeeded when there are no errors; a
 * failed {@code create} of several objects still has data about those that were created.
 */
public record Outcome(Optional<String> key, Optional<XmlElement> data, List<GatewayError> errors) {

  public Outcome {
    errors = List.copyOf(errors);
  }

  static Outcome data(XmlElement data) {
    return new Outcome(Optional.empty(), Optional.of(data), List.of());
  }

  static Outcome key(String key) {
    return new Outcome(Optional.of(key), Optional.empty(), List.of());
  }

  static Outcome done() {
    return new Outcome(Optional.empty(), Optional.empty(), List.of());
  }

  static Outcome refused(List<GatewayError> errors) {
    return new Outcome(Optional.empty(), Optional.empty(), errors);
  }

  boolean isSuccess() {
    return errors.isEmpty();
  }
}
