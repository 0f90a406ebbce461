// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The master data of the company: accounts, journals, vendors and dimensions, with one table for
 * each object.
 */
public final class CompanyMasterData {
  private static final List<String> OBJECTS =
      List.of(
          "GLACCOUNT",
          "GLJOURNAL",
          "VENDOR",
          "CUSTOMER",
          "LOCATIONENTITY",
          "LOCATION",
          "DEPARTMENT",
          "CLASS",
          "PROJECT",
          "ITEM",
          "EMPLOYEE",
          "WAREHOUSE",
          "CURRENCY",
          "EXCHANGERATE",
          "EXCHANGERATETYPES",
          "REPORTINGPERIOD",
          "VENDTYPE",
          "APTERM",
          "ARTERM",
          "UNIT",
          "PODOCUMENTPARAMS",
          "SODOCUMENTPARAMS");

  private final Map<String, ObjectTable> tables = new TreeMap<>();
  private Function<String, List<StoredRecord>> written = object -> List.of();

  /** The demonstration company. */
  public static CompanyMasterData demonstration() {
    CompanyMasterData master = new CompanyMasterData();
    OBJECTS.forEach(object -> master.tables.put(object, load(object)));
    return master;
  }

  /** Shows beside its own records those that clients have written. */
  public synchronized void show(Function<String, List<StoredRecord>> ofObject) {
    written = ofObject;
  }

  /** The names of all tables. */
  public synchronized Set<String> objects() {
    return Set.copyOf(tables.keySet());
  }

  public synchronized Optional<ObjectTable> table(String object) {
    return Optional.ofNullable(tables.get(object))
        .map(table -> shown(table, written.apply(object)));
  }

  /** A written record replaces the one with its natural id. */
  private static ObjectTable shown(ObjectTable own, List<StoredRecord> records) {
    if (records.isEmpty()) {
      return own;
    }
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    own.rows().forEach(row -> rows.put(row.getOrDefault(own.key(), ""), row));
    records.forEach(record -> rows.put(record.text(own.key()), record.fields()));
    return new ObjectTable(own.object(), own.key(), own.fields(), List.copyOf(rows.values()));
  }

  /** The record with this natural id. */
  public synchronized Optional<Map<String, String>> find(String object, String id) {
    return table(object).flatMap(table -> table.row(id));
  }

  /**
   * Whether the record is part of the company's own data, not only one that clients have written.
   */
  public synchronized boolean isOwn(String object, String id) {
    return Optional.ofNullable(tables.get(object)).flatMap(table -> table.row(id)).isPresent();
  }

  public boolean has(String object, String id) {
    return find(object, id).isPresent();
  }

  public boolean isActive(String object, String id) {
    return find(object, id)
        .map(row -> row.getOrDefault("STATUS", "active").equals("active"))
        .orElse(false);
  }

  /** Adds a record, or changes the given fields of the one with the same natural id. */
  public synchronized void put(String object, Map<String, String> fields) {
    ObjectTable table =
        Optional.ofNullable(tables.get(object))
            .orElseThrow(() -> new IllegalArgumentException(object + " is not an object here"));
    String id = fields.getOrDefault(table.key(), "");
    List<Map<String, String>> rows = new ArrayList<>(table.rows());
    Optional<Map<String, String>> known = table.row(id);
    Map<String, String> row = new LinkedHashMap<>(known.orElseGet(() -> numbered(rows.size() + 1)));
    row.putAll(fields);
    known.ifPresentOrElse(old -> rows.set(rows.indexOf(old), row), () -> rows.add(row));
    tables.put(object, new ObjectTable(object, table.key(), table.fields(), rows));
  }

  private static Map<String, String> numbered(int recordNo) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("RECORDNO", Integer.toString(recordNo));
    return row;
  }

  private static ObjectTable load(String object) {
    String resource = object + ".csv";
    try (InputStream stream = CompanyMasterData.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + resource + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return table(object, reader.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectTable table(String object, List<String> lines) {
    String[] names = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = numbered(rows.size() + 1);
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    List<String> fields = new ArrayList<>();
    fields.add("RECORDNO");
    fields.addAll(List.of(names));
    return new ObjectTable(object, names[0], fields, rows);
  }
}
