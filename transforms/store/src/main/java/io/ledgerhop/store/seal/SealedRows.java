// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Compares every row with what its seals add up to. */
final class SealedRows {

  /** So many columns of a row are named. */
  private static final int COLUMNS_MAX = 3;

  private final Handle handle;
  private final Audit audit;
  private final Map<SealedTable, Long> compared = new EnumMap<>(SealedTable.class);

  private Seal last = new Seal(0, "", "", "", "", "");
  private RowContent sealed = new RowContent();

  SealedRows(Handle handle, Audit audit) {
    this.handle = handle;
    this.audit = audit;
  }

  void check() {
    List<Seal> some = SealTable.afterInSubjects(handle, last, SealChain.ROWS_AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(this::add);
      some = SealTable.afterInSubjects(handle, last, SealChain.ROWS_AT_ONCE);
    }
    compare();
    for (SealedTable table : SealedTable.values()) {
      if (table.count(handle) > compared.getOrDefault(table, 0L)) {
        findForged(table);
      }
    }
  }

  private void add(Seal seal) {
    if (!seal.kind().equals(last.kind()) || !seal.subject().equals(last.subject())) {
      compare();
      sealed = new RowContent();
    }
    if (seal.is(Seal.Act.ADDED) && !sealed.isEmpty()) {
      tableOf(seal)
          .ifPresent(
              table ->
                  audit.add(
                      TamperProblem.ROW_REPEATED.at(
                          place(table, seal.subject(), sealed), seal.number())));
    }
    if (seal.is(Seal.Act.REMOVED)) {
      sealed = new RowContent();
    } else {
      sealed.apply(seal.content());
    }
    last = seal;
  }

  private static Optional<SealedTable> tableOf(Seal seal) {
    return SealedTable.named(seal.kind());
  }

  /** Compares the row of the last seal. */
  private void compare() {
    tableOf(last)
        .ifPresent(
            table ->
                table
                    .key(last.subject())
                    .ifPresent(key -> compare(table, table.read(handle, key, ""))));
  }

  private void compare(SealedTable table, RowContent row) {
    if (!row.isEmpty()) {
      audit.count(table.table());
    }
    if (row.isEmpty() && !sealed.isEmpty()) {
      String place = place(table, last.subject(), sealed);
      audit.add(TamperProblem.ROW_DELETED.at(place, last.number()));
    } else if (!row.isEmpty() && !sealed.isEmpty()) {
      compared.merge(table, 1L, Long::sum);
      Map<String, Map.Entry<String, String>> differences = row.differences(sealed);
      if (!differences.isEmpty()) {
        String place = place(table, last.subject(), sealed);
        audit.add(TamperProblem.ROW_ALTERED.at(place, words(differences), last.number()));
      }
    }
  }

  private static String words(Map<String, Map.Entry<String, String>> differences) {
    String words =
        differences.entrySet().stream()
            .limit(COLUMNS_MAX)
            .map(
                column ->
                    column.getKey()
                        + " is "
                        + column.getValue().getKey()
                        + " but was "
                        + column.getValue().getValue())
            .collect(Collectors.joining(", "));
    int more = differences.size() - COLUMNS_MAX;
    return more > 0 ? words + " and " + more + " more columns differ" : words;
  }

  /** Rows that no seal names, or that came back after their removal was sealed. */
  private void findForged(SealedTable table) {
    List<List<Object>> keys = table.keysAfter(handle, List.of(), SealChain.ROWS_AT_ONCE);
    while (!keys.isEmpty()) {
      for (List<Object> key : keys) {
        String subject = SealedTable.subject(key);
        if (!SealTable.isSealed(handle, table, subject)) {
          audit.add(
              TamperProblem.ROW_FORGED.at(place(table, subject, table.read(handle, key, ""))));
        }
      }
      keys = table.keysAfter(handle, keys.get(keys.size() - 1), SealChain.ROWS_AT_ONCE);
    }
  }

  /** The table, the key, and the number of the document where there is one. */
  private String place(SealedTable table, String subject, RowContent content) {
    String name = table.table().replace('_', ' ') + " " + subject.replace('\t', ' ');
    Optional<String> document =
        switch (table) {
          case REPORT, SETTLEMENT -> Optional.empty();
          case VENDOR_ATTEMPT -> content.value("vendor_id");
          case ENTERED_TYPES -> content.value("settlement_id");
          case APPROVAL -> content.value("rules_hash");
          case DOCUMENT -> content.value("number");
          case DOCUMENT_LINE -> numberOf(subject);
          case ATTEMPT -> content.value("document_id").flatMap(this::numberOf);
        };
    return document.map(number -> name + " (" + number + ")").orElse(name);
  }

  private Optional<String> numberOf(String documentId) {
    return SealedTable.DOCUMENT
        .key(documentId)
        .flatMap(key -> SealedTable.DOCUMENT.read(handle, key, "").value("number"));
  }
}
