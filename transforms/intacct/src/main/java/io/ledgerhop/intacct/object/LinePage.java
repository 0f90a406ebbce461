// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.EntryReader.FoundRecord;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of one object whose lines fit into one page, as far as can be foreseen. */
record LinePage(List<FoundRecord> records) {

  /** Distributes records among as few pages as their order allows. */
  static List<LinePage> of(List<FoundRecord> found) {
    Map<String, List<FoundRecord>> byObject = new LinkedHashMap<>();
    for (FoundRecord record : found) {
      byObject.computeIfAbsent(record.lines().object(), unused -> new ArrayList<>()).add(record);
    }
    List<LinePage> pages = new ArrayList<>();
    byObject.values().forEach(records -> pages.addAll(ofObject(records)));
    return pages;
  }

  private static List<LinePage> ofObject(List<FoundRecord> found) {
    List<LinePage> pages = new ArrayList<>();
    List<FoundRecord> page = new ArrayList<>();
    int rows = 0;
    for (FoundRecord record : found) {
      int more = record.document().lines().size();
      boolean isFull = rows + more > RecordReader.PAGE_ROWS || page.size() == Query.VALUES_MAX;
      if (isFull && !page.isEmpty()) {
        pages.add(new LinePage(List.copyOf(page)));
        page.clear();
        rows = 0;
      }
      page.add(record);
      rows += more;
    }
    if (!page.isEmpty()) {
      pages.add(new LinePage(List.copyOf(page)));
    }
    return pages;
  }

  /** The query for the lines of all its records, with the fields that any of them needs. */
  Query query() {
    Query any = records.get(0).lines();
    Set<String> fields = new LinkedHashSet<>();
    fields.add("RECORDNO");
    fields.add(key());
    records.forEach(record -> fields.addAll(record.lines().fields()));
    List<String> recordNos = records.stream().map(FoundRecord::recordNo).distinct().toList();
    return Query.all(any.object(), List.copyOf(fields), any.level()).whereOneOf(key(), recordNos);
  }

  /** The lines of each record, by its number. */
  Map<String, List<XmlNode>> byRecord(List<XmlNode> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.text(key())));
  }

  private String key() {
    return records.get(0).key();
  }
}
