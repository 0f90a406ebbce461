// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.company.RecordAddress;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All objects that can be read: the master data, and the current journals and payables of the
 * books.
 */
public final class ReadableObjects {
  private static final List<String> BATCH_FIELDS =
      List.of(
          "RECORDNO",
          "BATCHNO",
          "BATCH_TITLE",
          "JOURNAL",
          "BATCH_DATE",
          "MODULE",
          "REFERENCENO",
          "REVERSED",
          "REVERSEDKEY",
          "REVERSEDFROM",
          "REVERSEDATE",
          "BASELOCATION_NO",
          "STATE",
          "WHENCREATED",
          "WHENMODIFIED",
          "SUPDOCID",
          "MEGAENTITYID",
          "HISTORY_COMMENT",
          RecordAddress.FIELD);
  private static final List<String> ENTRY_FIELDS =
      List.of(
          "RECORDNO",
          "BATCHNO",
          "LINE_NO",
          "TR_TYPE",
          "ENTRY_DATE",
          "AMOUNT",
          "TRX_AMOUNT",
          "CURRENCY",
          "BASECURR",
          "EXCH_RATE_DATE",
          "EXCH_RATE_TYPE_ID",
          "EXCHANGE_RATE",
          "BATCH_NUMBER",
          "BATCHTITLE",
          "ACCOUNTNO",
          "ACCOUNTTITLE",
          "DOCUMENT",
          "DESCRIPTION",
          "LOCATION",
          "DEPARTMENT",
          "PROJECTID",
          "CUSTOMERID",
          "VENDORID",
          "EMPLOYEEID",
          "ITEMID",
          "CLASSID",
          "WAREHOUSEID",
          "CLEARED",
          "RECON_DATE",
          "STATE");
  private static final String HEADER = "GLBATCH.";

  /** Tables that only the simulator itself reads. */
  private static final Set<String> HIDDEN = Set.of("CURRENCY", "EXCHANGERATE", "UNIT");

  private final CompanyMasterData master;
  private final CompanyBooks books;
  private final LateVisibility visibility;
  private final Set<String> customFields;
  private final Set<String> unlisted;
  private final ReadablePayables payables;
  private final ReadableTransactions transactions;

  public ReadableObjects(
      CompanyMasterData master,
      CompanyBooks books,
      LateVisibility visibility,
      IntacctSettings settings) {
    this.master = master;
    this.books = books;
    this.visibility = visibility;
    this.customFields = new TreeSet<>(settings.customFields());
    this.unlisted = settings.unlisted();
    this.payables = new ReadablePayables(master, books, visibility, this.customFields);
    this.transactions = new ReadableTransactions(master, books, visibility, this.customFields);
  }

  /** The records of the call's object that the caller may see. */
  ObjectTable visible(XmlElement call, GatewayCaller caller, boolean showPrivate) {
    return transactions.ofDefinition(
        visible(call.textOf("object"), caller, showPrivate), call.textOf("docparid").strip());
  }

  private ObjectTable visible(String object, GatewayCaller caller, boolean showPrivate) {
    String name = object.toUpperCase(Locale.ROOT);
    demandList(name);
    return switch (name) {
      case "GLBATCH" ->
          new ObjectTable(name, "RECORDNO", withCustom(BATCH_FIELDS), batches(caller, showPrivate));
      case "GLENTRY" ->
          new ObjectTable(name, "RECORDNO", entryFields(), entries(caller, showPrivate));
      default ->
          payables
              .visible(name, caller, showPrivate)
              .or(() -> transactions.visible(name, caller, showPrivate))
              .or(() -> master.table(name).filter(table -> !HIDDEN.contains(name)).map(this::full))
              .orElseThrow(
                  () ->
                      new RefusedException(
                          GatewayError.of(
                              "Query Failed", "Object definition " + object + " not found")));
    };
  }

  /** The names of all objects, sorted; they do not depend on the rights of the caller. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(master.objects());
    names.removeAll(HIDDEN);
    names.addAll(List.of("GLBATCH", "GLENTRY"));
    names.addAll(ReadablePayables.names());
    names.addAll(ReadableTransactions.names());
    return names;
  }

  /** The records of an object that only the older functions read. */
  List<StoredRecord> stored(String object) {
    demandList(object);
    return books.records(object);
  }

  private void demandList(String object) {
    if (unlisted.contains(object)) {
      throw new RefusedException(
          GatewayError.of(
              "PL04000005",
              "You do not have permission for API operation LIST on objects of type " + object));
    }
  }

  /** The journals that a caller may see; at the top level, those of entities only on request. */
  public Stream<JournalEntry> journals(GatewayCaller caller, boolean showPrivate) {
    return books.journals().stream()
        .filter(journal -> visibility.isVisible(journal.recordNo()))
        .filter(
            journal ->
                journal.entity().isEmpty()
                    || (caller.isAtTopLevel()
                        ? showPrivate
                        : journal.entity().equals(caller.entity())));
  }

  /** The lines of a payable or a transaction; empty for any other object. */
  Optional<CollectedLines> linesOf(String object, String recordNo, GatewayCaller caller) {
    return payables
        .linesOf(object, recordNo, caller)
        .or(() -> transactions.linesOf(object, recordNo, caller));
  }

  /** The fields of a journal line, as a table without rows. */
  ObjectTable entryTable() {
    return new ObjectTable("GLENTRY", "RECORDNO", entryFields(), List.of());
  }

  Map<String, String> entry(JournalEntry journal, JournalLine line) {
    Map<String, String> row = new LinkedHashMap<>(line.fields());
    row.put("BATCHNO", Long.toString(journal.recordNo()));
    row.put("BATCH_NUMBER", journal.text("BATCHNO"));
    row.put("BATCHTITLE", journal.title());
    row.put("ENTRY_DATE", journal.text("BATCH_DATE"));
    row.put("STATE", journal.state());
    row.put(
        "ACCOUNTTITLE",
        master
            .find("GLACCOUNT", line.account())
            .map(account -> account.getOrDefault("TITLE", ""))
            .orElse(""));
    journal.header().forEach((field, value) -> row.put(HEADER + field, value));
    return row;
  }

  /** A vendor is the only master record of this simulator that takes custom fields. */
  private ObjectTable full(ObjectTable table) {
    return table.object().equals("VENDOR")
        ? new ObjectTable(table.object(), table.key(), withCustom(table.fields()), table.rows())
        : table;
  }

  private List<Map<String, String>> batches(GatewayCaller caller, boolean showPrivate) {
    return journals(caller, showPrivate).map(JournalEntry::header).toList();
  }

  private List<Map<String, String>> entries(GatewayCaller caller, boolean showPrivate) {
    return journals(caller, showPrivate)
        .flatMap(journal -> journal.lines().stream().map(line -> entry(journal, line)))
        .toList();
  }

  private List<String> entryFields() {
    List<String> fields = withCustom(ENTRY_FIELDS);
    BATCH_FIELDS.forEach(field -> fields.add(HEADER + field));
    return fields;
  }

  private List<String> withCustom(List<String> fields) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(customFields);
    return all;
  }
}
