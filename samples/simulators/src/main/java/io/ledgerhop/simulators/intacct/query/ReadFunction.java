// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code read} by record number and {@code readByName} by natural id; a key that does not exist
 * gives no row.
 */
public final class ReadFunction implements GatewayFunction {
  private final ReadableObjects records;
  private final boolean byName;

  public ReadFunction(ReadableObjects records, boolean byName) {
    this.records = records;
    this.byName = byName;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    ObjectTable table = records.visible(call, caller, true);
    FieldList fields = new FieldList(call, table);
    String keyField = byName ? table.key() : "RECORDNO";
    List<XmlElement> rows = new ArrayList<>();
    for (String key : KeyList.of(call)) {
      table.rows().stream()
          .filter(row -> row.getOrDefault(keyField, "").equals(key))
          .forEach(row -> rows.add(row(table, fields, row, caller)));
    }
    return FunctionOutcome.data(
        XmlElement.parent("data", rows)
            .with("listtype", table.object())
            .with("count", Integer.toString(rows.size())));
  }

  private XmlElement row(
      ObjectTable table, FieldList fields, Map<String, String> row, GatewayCaller caller) {
    List<XmlElement> parts = new ArrayList<>(fields.of(row));
    if (table.object().equals("GLBATCH") && fields.isAll()) {
      records
          .journals(caller, true)
          .filter(journal -> journal.header().equals(row))
          .findFirst()
          .ifPresent(journal -> parts.add(entries(journal)));
    }
    if (fields.isAll()) {
      records
          .linesOf(table.object(), row.getOrDefault("RECORDNO", ""), caller)
          .ifPresent(
              lines -> parts.add(XmlElement.parent(lines.collection(), items(lines.table()))));
    }
    return XmlElement.parent(table.object(), parts);
  }

  private static List<XmlElement> items(ObjectTable lines) {
    FieldList all = new FieldList(XmlElement.parent("read"), lines);
    String item = lines.object().toLowerCase(Locale.ROOT);
    return lines.rows().stream().map(row -> XmlElement.parent(item, all.of(row))).toList();
  }

  private XmlElement entries(JournalEntry journal) {
    FieldList all = new FieldList(XmlElement.parent("read"), records.entryTable());
    List<XmlElement> entries =
        journal.lines().stream()
            .map(line -> XmlElement.parent("glentry", all.of(records.entry(journal, line))))
            .toList();
    return XmlElement.parent("ENTRIES", entries);
  }
}
