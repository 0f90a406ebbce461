// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.company.RecordAddress;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The transactions of purchasing and order entry and their lines, as calls that read show them. */
final class ReadableTransactions {
  private static final List<String> HEADER_FIELDS =
      List.of(
          "RECORDNO",
          "DOCNO",
          "DOCID",
          "DOCPARID",
          "DOCCLASS",
          "STATE",
          "WHENCREATED",
          "WHENPOSTED",
          "WHENDUE",
          "CUSTVENDID",
          "CUSTVENDNAME",
          "PONUMBER",
          "VENDORDOCNO",
          "CUSTOMERPONUMBER",
          "TERM.NAME",
          "MESSAGE",
          "SHIPVIA",
          "SHIPTO.CONTACTNAME",
          "BILLTO.CONTACTNAME",
          "DELIVERTO.CONTACTNAME",
          "NEEDBYDATE",
          "SHIPBYDATE",
          "CANCELAFTERDATE",
          "ORIGDOCDATE",
          "PROJECT",
          "TOTAL",
          "TRX_TOTAL",
          "CURRENCY",
          "BASECURR",
          "PRRECORDKEY",
          "SUPDOCID",
          "MEGAENTITYID",
          "AUWHENCREATED",
          "WHENMODIFIED",
          RecordAddress.FIELD);
  private static final List<String> LINE_FIELDS =
      List.of(
          "RECORDNO",
          "DOCHDRNO",
          "DOCHDRID",
          "LINE_NO",
          "ITEMID",
          "ITEMNAME",
          "ITEMDESC",
          "UNIT",
          "UIQTY",
          "QUANTITY",
          "UIPRICE",
          "TRX_PRICE",
          "PRICE",
          "UIVALUE",
          "TRX_VALUE",
          "TOTAL",
          "CURRENCY",
          "WAREHOUSE.LOCATION_NO",
          "LOCATIONID",
          "DEPARTMENTID",
          "MEMO",
          "PROJECTID",
          "CUSTOMERID",
          "VENDORID",
          "EMPLOYEEID",
          "CLASSID",
          "CONTRACTID",
          "STATE");

  /** The object of the other party, by object. */
  private static final Map<String, String> PARTIES =
      Map.of("PODOCUMENT", "VENDOR", "SODOCUMENT", "CUSTOMER");

  private final CompanyMasterData master;
  private final CompanyBooks books;
  private final LateVisibility visibility;
  private final Set<String> customFields;

  ReadableTransactions(
      CompanyMasterData master,
      CompanyBooks books,
      LateVisibility visibility,
      Set<String> customFields) {
    this.master = master;
    this.books = books;
    this.visibility = visibility;
    this.customFields = customFields;
  }

  /** The names of the objects and of their lines. */
  static List<String> names() {
    List<String> names = new ArrayList<>(PARTIES.keySet());
    PARTIES.keySet().forEach(object -> names.add(object + "ENTRY"));
    return names;
  }

  /** The records that a caller may see; empty if the name is not that of an object here. */
  Optional<ObjectTable> visible(String name, GatewayCaller caller, boolean showPrivate) {
    if (PARTIES.containsKey(name)) {
      List<Map<String, String>> rows =
          records(name, caller, showPrivate).map(this::header).toList();
      return Optional.of(new ObjectTable(name, "DOCID", HEADER_FIELDS, rows));
    }
    return PARTIES.keySet().stream()
        .filter(object -> name.equals(object + "ENTRY"))
        .findFirst()
        .map(object -> lines(object, caller, showPrivate));
  }

  /** The lines of one record; empty if the object is not one of these. */
  Optional<CollectedLines> linesOf(String object, String recordNo, GatewayCaller caller) {
    if (!PARTIES.containsKey(object)) {
      return Optional.empty();
    }
    ObjectTable all = lines(object, caller, true);
    List<Map<String, String>> own =
        all.rows().stream().filter(row -> recordNo.equals(row.get("DOCHDRNO"))).toList();
    return Optional.of(
        new CollectedLines(
            object + "ENTRIES", new ObjectTable(all.object(), all.key(), all.fields(), own)));
  }

  /**
   * The table with the custom fields of a transaction definition; without a definition, calls do
   * not see them.
   *
   * @param definition the {@code docparid} of the call, or empty text
   */
  ObjectTable ofDefinition(ObjectTable table, String definition) {
    String object = table.object().replace("ENTRY", "");
    if (definition.isEmpty() || !PARTIES.containsKey(object)) {
      return table;
    }
    if (!master.has(object + "PARAMS", definition)) {
      throw new RefusedException(
          GatewayError.rule("Invalid transaction definition '" + definition + "' specified."));
    }
    List<String> fields = new ArrayList<>(table.fields());
    fields.addAll(customFields);
    return new ObjectTable(table.object(), table.key(), fields, table.rows());
  }

  private ObjectTable lines(String object, GatewayCaller caller, boolean showPrivate) {
    List<Map<String, String>> rows =
        records(object, caller, showPrivate)
            .flatMap(record -> record.lines().stream().map(line -> line(record, line)))
            .toList();
    return new ObjectTable(object + "ENTRY", "RECORDNO", LINE_FIELDS, rows);
  }

  private Map<String, String> line(StoredRecord record, Map<String, String> line) {
    Map<String, String> row = new LinkedHashMap<>(line);
    row.put("DOCHDRNO", Long.toString(record.recordNo()));
    row.put("DOCHDRID", record.text("DOCID"));
    row.put("STATE", record.text("STATE"));
    row.put("WAREHOUSE.LOCATION_NO", line.getOrDefault("WAREHOUSEID", ""));
    row.put("ITEMNAME", name("ITEM", line.getOrDefault("ITEMID", "")));
    return row;
  }

  private Map<String, String> header(StoredRecord record) {
    Map<String, String> row = new LinkedHashMap<>(record.fields());
    String party = PARTIES.getOrDefault(record.object(), "");
    row.put("CUSTVENDNAME", name(party, record.text("CUSTVENDID")));
    return row;
  }

  private String name(String object, String id) {
    return master.find(object, id).map(row -> row.getOrDefault("NAME", "")).orElse("");
  }

  private Stream<StoredRecord> records(String object, GatewayCaller caller, boolean showPrivate) {
    return books.records(object).stream()
        .filter(record -> visibility.isVisible(record.recordNo()))
        .filter(
            record -> {
              String entity = record.text("MEGAENTITYID");
              return entity.isEmpty()
                  || (caller.isAtTopLevel() ? showPrivate : entity.equals(caller.entity()));
            });
  }
}
