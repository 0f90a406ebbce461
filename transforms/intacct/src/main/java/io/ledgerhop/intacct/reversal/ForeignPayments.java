// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.reversal;

import static io.ledgerhop.intacct.reversal.ReversalBarrier.PAID_OTHERWISE;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The payments of bills and adjustments that are none of the applications among the documents. */
final class ForeignPayments {

  private static final int ROWS_MAX = 100_000;
  private static final String PAYMENT = "PAYMENTKEY";
  private static final List<String> PAID = List.of("RECORDKEY", "POSADJKEY", "ADJUSTMENTKEY");
  private static final Set<String> TAKEN_BACK = Set.of("reversed", "reversal", "void", "voided");

  private final RecordReader records;
  private final Query.Level level;

  ForeignPayments(RecordReader records, Query.Level level) {
    this.records = records;
    this.level = level;
  }

  /** A problem for each such payment, by the key of the document that it pays or uses. */
  Map<BusinessKey, List<Problem>> of(List<TrailDocument> documents) {
    List<TrailDocument> bills = only(documents, DocumentKind.BILL::equals);
    List<TrailDocument> adjustments = only(documents, ReversalBarriers::isAdjustment);
    Set<String> own =
        only(documents, DocumentKind.APPLICATION::equals).stream()
            .map(TrailDocument::recordNo)
            .collect(Collectors.toSet());
    Map<String, List<TrailDocument>> payers = new LinkedHashMap<>();
    find("RECORDKEY", bills, payers);
    find("POSADJKEY", adjustments, payers);
    find("ADJUSTMENTKEY", adjustments, payers);
    payers.keySet().removeAll(own);
    payers.keySet().removeAll(takenBack(List.copyOf(payers.keySet())));
    Map<BusinessKey, List<Problem>> problems = new HashMap<>();
    payers.forEach(
        (payment, paid) ->
            paid.forEach(
                document ->
                    problems
                        .computeIfAbsent(document.document().key(), unused -> new ArrayList<>())
                        .add(
                            PAID_OTHERWISE.at(
                                document.document().number(), payment, document.recordNo()))));
    return problems;
  }

  private static List<TrailDocument> only(
      List<TrailDocument> documents, Predicate<DocumentKind> kinds) {
    return documents.stream()
        .filter(document -> kinds.test(document.document().key().enteredAs()))
        .toList();
  }

  /** Adds the payments whose details name one of the documents in this field. */
  private void find(
      String field, List<TrailDocument> documents, Map<String, List<TrailDocument>> payers) {
    List<String> fields = Stream.concat(Stream.of("RECORDNO", PAYMENT), PAID.stream()).toList();
    List<String> recordNos = documents.stream().map(TrailDocument::recordNo).distinct().toList();
    List<Query> queries = Query.all("APPYMTDETAIL", fields, level).whereOneOfMany(field, recordNos);
    for (XmlNode row : rows(queries)) {
      documents.stream()
          .filter(document -> document.recordNo().equals(row.text(field)))
          .forEach(
              document ->
                  payers
                      .computeIfAbsent(row.text(PAYMENT), unused -> new ArrayList<>())
                      .add(document));
    }
  }

  /** Those of the payments that were taken back, so that they pay nothing. */
  private List<String> takenBack(List<String> payments) {
    List<Query> queries =
        Query.all("APPYMT", List.of("RECORDNO", "STATE"), level)
            .whereOneOfMany("RECORDNO", payments);
    return rows(queries).stream()
        .filter(row -> TAKEN_BACK.contains(row.text("STATE").strip().toLowerCase(Locale.ROOT)))
        .map(row -> row.text("RECORDNO"))
        .toList();
  }

  private List<XmlNode> rows(List<Query> queries) {
    return records.all(queries, ROWS_MAX).values().stream().flatMap(Collection::stream).toList();
  }
}
