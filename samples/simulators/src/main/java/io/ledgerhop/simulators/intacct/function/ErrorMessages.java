// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes the errors of an answer; each answer has its own support id, counted from the start. */
public final class ErrorMessages {
  private final AtomicInteger written = new AtomicInteger();

  public XmlElement of(List<GatewayError> errors, boolean additional) {
    String supportId = String.format(Locale.ROOT, "SIM%%7E%06d", written.incrementAndGet());
    return XmlElement.parent(
        "errormessage", errors.stream().map(error -> error.toXml(supportId, additional)).toList());
  }
}
