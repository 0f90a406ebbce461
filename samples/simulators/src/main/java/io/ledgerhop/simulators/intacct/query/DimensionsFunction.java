// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;

/** {@code getDimensions}: the dimensions of the company, of which none is user-defined. */
public final class DimensionsFunction implements GatewayFunction {
  private static final List<String> NAMES =
      List.of(
          "Department",
          "Location",
          "Project",
          "Customer",
          "Vendor",
          "Employee",
          "Item",
          "Class",
          "Warehouse");

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    List<XmlElement> dimensions = NAMES.stream().map(DimensionsFunction::dimension).toList();
    return FunctionOutcome.data(
        XmlElement.parent("data", XmlElement.parent("dimensions", dimensions)));
  }

  private static XmlElement dimension(String name) {
    return XmlElement.parent(
        "dimension",
        XmlElement.leaf("objectName", name.toUpperCase(Locale.ROOT)),
        XmlElement.leaf("objectLabel", name),
        XmlElement.leaf("termLabel", name),
        XmlElement.leaf("userDefinedDimension", "false"),
        XmlElement.leaf("enabledInGL", "true"));
  }
}
