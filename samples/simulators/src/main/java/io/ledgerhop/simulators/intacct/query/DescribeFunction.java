// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Set;

/**
 * {@code lookup} and {@code inspect}: the fields of an object. {@code inspect} of the object {@code
 * *} names all objects.
 */
public final class DescribeFunction implements GatewayFunction {
  /** The dates with a time of day. */
  private static final Set<String> TIMES = Set.of("WHENMODIFIED", "AUWHENCREATED");

  private static final String EVERY = "*";

  private final ReadableObjects records;
  private final boolean onlyNames;

  private DescribeFunction(ReadableObjects records, boolean onlyNames) {
    this.records = records;
    this.onlyNames = onlyNames;
  }

  public static DescribeFunction lookup(ReadableObjects records) {
    return new DescribeFunction(records, false);
  }

  public static DescribeFunction inspect(ReadableObjects records) {
    return new DescribeFunction(records, true);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    if (onlyNames && call.textOf("object").equals(EVERY)) {
      return list("All", records.names().stream().map(DescribeFunction::named).toList());
    }
    ObjectTable table = records.visible(call, caller, false);
    List<XmlElement> fields = table.fields().stream().map(field -> field(field, table)).toList();
    XmlElement type =
        XmlElement.parent("Type", XmlElement.parent("Fields", fields)).with("Name", table.object());
    return onlyNames
        ? list("All", List.of(type))
        : list(table.object(), List.of(type.with("DocumentType", call.textOf("docparid"))));
  }

  private static FunctionOutcome list(String type, List<XmlElement> parts) {
    return FunctionOutcome.data(
        XmlElement.parent("data", parts)
            .with("listtype", type)
            .with("count", Integer.toString(parts.size())));
  }

  /** The label of an object is its name, because the labels of Intacct are not published. */
  private static XmlElement named(String object) {
    return XmlElement.leaf("type", object).with("typename", object);
  }

  private XmlElement field(String field, ObjectTable table) {
    return onlyNames
        ? XmlElement.leaf("Field", field)
        : XmlElement.parent(
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
