// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.reversal;

import static io.ledgerhop.intacct.reversal.ReversalBarrier.NOT_POSTED;
import static io.ledgerhop.intacct.reversal.ReversalBarrier.RECONCILED;
import static io.ledgerhop.intacct.reversal.ReversalBarrier.REVERSED_THERE;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks Intacct which documents are reconciled, paid by others, reversed or not posted yet.
 *
 * <p>The fields that say that a journal line is reconciled are here and nowhere else. The function
 * that creates a journal has {@code recon_date}; the names with which a query reads it are those of
 * public copies of the object. If Intacct does not know one of them, the query fails, and nothing
 * is reversed.
 */
public final class ReversalBarriers {

  /** So many lines and payments of the documents of one settlement are read at most. */
  private static final int ROWS_MAX = 100_000;

  private static final String RECORD = "RECORDNO";
  private static final String STATE = "STATE";
  private static final String ENTRY = "BATCHNO";
  private static final String RECONCILED_ON = "RECON_DATE";
  private static final String CLEARED = "CLEARED";
  private static final Set<String> NOT_CLEARED = Set.of("", "f", "false", "n", "no", "0");
  private static final Set<String> WAITING =
      Set.of("draft", "submitted", "partially approved", "declined");

  private final RecordReader records;
  private final Query.Level level;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   */
  public ReversalBarriers(IntacctClient client, String entity) {
    this.records = new RecordReader(client);
    this.level = Query.Level.of(entity);
  }

  /**
   * Why documents cannot be reversed, by their keys.
   *
   * @param documents all documents that are to be reversed together, with record numbers
   */
  public Map<BusinessKey, List<Problem>> of(List<TrailDocument> documents) {
    Map<BusinessKey, List<Problem>> barriers = new HashMap<>();
    states(documents, barriers);
    reconciled(documents, barriers);
    new ForeignPayments(records, level)
        .of(documents)
        .forEach((key, all) -> all.forEach(problem -> add(barriers, key, problem)));
    return barriers;
  }

  private void states(List<TrailDocument> documents, Map<BusinessKey, List<Problem>> barriers) {
    List<Query> queries =
        Stream.of(
                states("GLBATCH", documents, DocumentKind.JOURNAL::equals, "REVERSEDKEY"),
                states("APBILL", documents, DocumentKind.BILL::equals),
                states("APADJUSTMENT", documents, ReversalBarriers::isAdjustment))
            .flatMap(List::stream)
            .toList();
    for (Map.Entry<Query, List<XmlNode>> read : records.all(queries, ROWS_MAX).entrySet()) {
      boolean isJournal = read.getKey().object().equals("GLBATCH");
      for (XmlNode row : read.getValue()) {
        with(documents, row.text(RECORD), isJournal)
            .forEach(document -> state(document, row, barriers));
      }
    }
  }

  private List<Query> states(
      String object, List<TrailDocument> documents, Predicate<DocumentKind> kinds, String... more) {
    List<String> fields = new ArrayList<>(List.of(RECORD, STATE));
    fields.addAll(List.of(more));
    return Query.all(object, fields, level).whereOneOfMany(RECORD, recordNos(documents, kinds));
  }

  private static void state(
      TrailDocument document, XmlNode row, Map<BusinessKey, List<Problem>> barriers) {
    String state = row.text(STATE).strip().toLowerCase(Locale.ROOT);
    Document posted = document.document();
    if (WAITING.contains(state)) {
      add(barriers, posted.key(), NOT_POSTED.at(posted.number(), document.recordNo(), state));
    }
    String reversedBy = row.text("REVERSEDKEY");
    if (state.equals("reversed") || !(reversedBy.isEmpty() || reversedBy.equals("0"))) {
      add(barriers, posted.key(), REVERSED_THERE.at(posted.number(), document.recordNo()));
    }
  }

  /** One barrier for each journal, with the first line that is reconciled. */
  private void reconciled(List<TrailDocument> documents, Map<BusinessKey, List<Problem>> barriers) {
    List<Query> queries =
        Query.all("GLENTRY", List.of(RECORD, ENTRY, CLEARED, RECONCILED_ON), level)
            .whereOneOfMany(ENTRY, recordNos(documents, DocumentKind.JOURNAL::equals));
    Map<String, XmlNode> first = new HashMap<>();
    records.all(queries, ROWS_MAX).values().stream()
        .flatMap(Collection::stream)
        .filter(row -> !words(row).isEmpty())
        .forEach(row -> first.putIfAbsent(row.text(ENTRY), row));
    first.forEach(
        (recordNo, row) ->
            with(documents, recordNo, true)
                .forEach(
                    document ->
                        add(
                            barriers,
                            document.document().key(),
                            RECONCILED.at(
                                document.document().number(),
                                recordNo,
                                row.text(RECORD),
                                words(row)))));
  }

  /** The fields of a line that say that it is reconciled; empty if none does. */
  private static String words(XmlNode row) {
    List<String> words = new ArrayList<>();
    if (!row.text(RECONCILED_ON).isBlank()) {
      words.add(RECONCILED_ON + " " + row.text(RECONCILED_ON).strip());
    }
    String cleared = row.text(CLEARED).strip();
    if (!NOT_CLEARED.contains(cleared.toLowerCase(Locale.ROOT))) {
      words.add(CLEARED + " " + cleared);
    }
    return String.join(", ", words);
  }

  /** Record numbers of journals and of payables are counted apart. */
  private static Stream<TrailDocument> with(
      List<TrailDocument> documents, String recordNo, boolean isJournal) {
    return documents.stream()
        .filter(document -> document.recordNo().equals(recordNo))
        .filter(
            document ->
                (document.document().key().enteredAs() == DocumentKind.JOURNAL) == isJournal);
  }

  private static List<String> recordNos(
      List<TrailDocument> documents, Predicate<DocumentKind> kinds) {
    return documents.stream()
        .filter(document -> kinds.test(document.document().key().enteredAs()))
        .map(TrailDocument::recordNo)
        .distinct()
        .toList();
  }

  static boolean isAdjustment(DocumentKind kind) {
    return switch (kind) {
      case VENDOR_CREDIT, DEBIT_MEMO, CREDIT_MEMO -> true;
      case JOURNAL, BILL, APPLICATION, PURCHASING, ORDER_ENTRY -> false;
    };
  }

  private static void add(
      Map<BusinessKey, List<Problem>> barriers, BusinessKey key, Problem problem) {
    barriers.computeIfAbsent(key, unused -> new ArrayList<>()).add(problem);
  }
}
