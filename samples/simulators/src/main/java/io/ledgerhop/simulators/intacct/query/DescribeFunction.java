// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Set;

/** {@code lookup} and {@code inspect}: the fields of an object. */
public final class DescribeFunction implements GatewayFunction {
  /** The dates with a time of day. */
  private static final Set<String> TIMES = Set.of("WHENMODIFIED", "AUWHENCREATED");

  private final ReadableObjects records;

  public DescribeFunction(ReadableObjects records) {
    this.records = records;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    ObjectTable table = records.visible(call, caller, false);
    List<XmlElement> fields =
        table.fields().stream()
            .map(
                field ->
                    call.name().equals("inspect")
                        ? XmlElement.leaf("Field", field)
                        : described(field, table))
            .toList();
    XmlElement type =
        XmlElement.parent("Type", XmlElement.parent("Fields", fields))
            .with("Name", table.object())
            .with("DocumentType", call.textOf("docparid"));
    return FunctionOutcome.data(
        XmlElement.parent("data", type).with("listtype", table.object()).with("count", "1"));
  }

  private static XmlElement described(String field, ObjectTable table) {
    return XmlElement.parent(
        "Field",
        XmlElement.leaf("ID", field),
        XmlElement.leaf("LABEL", field),
        XmlElement.leaf("DESCRIPTION", ""),
        XmlElement.leaf("REQUIRED", Boolean.toString(field.equals(table.key()))),
        XmlElement.leaf("READONLY", Boolean.toString(field.equals("RECORDNO"))),
        XmlElement.leaf("DATATYPE", dataType(field)),
        XmlElement.leaf("ISCUSTOM", "false"));
  }

  private static String dataType(String field) {
    return switch (ComparedType.of(field)) {
      case TEXT -> "TEXT";
      case NUMBER -> field.endsWith("RECORDNO") ? "INTEGER" : "DECIMAL";
      case DATE -> TIMES.contains(field) ? "TIMESTAMP" : "DATE";
    };
  }
}
