// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the books of the simulated company with the settlements, and the trail with the books.
 */
final class BooksCheck {

  private static final String PAYMENT = "APPYMT";

  private final Stage stage;
  private final List<String> faults = new ArrayList<>();

  BooksCheck(Stage stage) {
    this.stage = stage;
  }

  /** What is wrong, in sentences; empty if nothing is. */
  List<String> faults() {
    List<Document> planned =
        stage.script.settlements().stream()
            .flatMap(settlement -> settlement.plan().documents().stream())
            .toList();
    planned.forEach(this::checkDocument);
    checkCount(planned);
    checkTotals();
    checkPayables();
    stage.script.settlements().forEach(this::checkSettlement);
    return faults;
  }

  /** One record in the books, and its number in the trail. */
  private void checkDocument(Document document) {
    stage.tally.count(Tally.Count.DOCUMENTS);
    Optional<TrailDocument> noted = stage.trails.first().document(SendRules.BOOKS, document.key());
    String state = noted.map(found -> found.state().name()).orElse("missing");
    if (!state.equals(PostingState.VERIFIED.name())) {
      faults.add(document.number() + " is " + state + " in the trail");
    }
    List<String> records = records(document);
    String recordNo = noted.map(TrailDocument::recordNo).orElse("");
    if (!records.equals(List.of(recordNo))) {
      faults.add(
          "%s has the records %s in the books, and %s in the trail"
              .formatted(document.number(), records, recordNo));
    }
  }

  /** The record numbers under which the books have a document. */
  private List<String> records(Document document) {
    String number = document.number();
    if (document.key().kind() == DocumentKind.JOURNAL) {
      return stage.intacct.journals().stream()
          .filter(journal -> journal.referenceNo().equals(number))
          .filter(journal -> journal.symbol().equals("AMZN"))
          .map(journal -> Long.toString(journal.recordNo()))
          .toList();
    }
    boolean isPayment = document.key().kind() == DocumentKind.APPLICATION;
    return stage.intacct.payables().stream()
        .filter(record -> record.object().equals(PAYMENT) == isPayment)
        .filter(record -> isPayment ? closes(record, document) : isNumbered(record, number))
        .map(record -> Long.toString(record.recordNo()))
        .toList();
  }

  private static boolean isNumbered(SubledgerRecord record, String number) {
    return record.text("RECORDID").equals(number);
  }

  /** A payment belongs to the application that closes the bill that it pays. */
  private boolean closes(SubledgerRecord payment, Document application) {
    List<String> bills =
        application.lines().stream()
            .map(line -> line.memo())
            .flatMap(
                number ->
                    stage.intacct.payables().stream()
                        .filter(record -> isNumbered(record, number))
                        .map(record -> Long.toString(record.recordNo())))
            .toList();
    return payment.lines().stream().anyMatch(line -> bills.contains(line.get("RECORDKEY")));
  }

  private void checkCount(List<Document> planned) {
    long journals =
        stage.intacct.journals().stream()
            .filter(journal -> journal.symbol().equals("AMZN"))
            .count();
    long records = journals + stage.intacct.payables().size();
    if (records != planned.size()) {
      faults.add("the books have %d documents, not %d".formatted(records, planned.size()));
    }
  }

  private void checkTotals() {
    SortedMap<String, BigDecimal> expected = new TreeMap<>();
    for (SampleSettlement settlement : stage.script.settlements()) {
      settlement.totals().forEach((account, sum) -> expected.merge(account, sum, BigDecimal::add));
    }
    SortedMap<String, BigDecimal> shown = new TreeMap<>();
    stage.intacct.journals().stream()
        .flatMap(journal -> journal.lines().stream())
        .forEach(line -> shown.merge(line.account(), line.signedAmount(), BigDecimal::add));
    for (Map<String, BigDecimal> totals : List.of(expected, shown)) {
      totals.values().removeIf(sum -> sum.signum() == 0);
    }
    if (!shown.equals(expected)) {
      faults.add("the ledger shows " + shown + ", the settlements are " + expected);
    }
  }

  private void checkPayables() {
    stage.intacct.payables().stream()
        .filter(record -> !record.object().equals(PAYMENT))
        .filter(record -> stage.intacct.due(record).signum() != 0)
        .forEach(record -> faults.add(record.text("RECORDID") + " is still open"));
  }

  private void checkSettlement(SampleSettlement settlement) {
    String id = settlement.plan().settlement().settlementId();
    Optional<TrailSettlement> noted = stage.trails.first().settlement("US", id);
    if (noted.filter(found -> found.status() == SettlementStatus.FINISHED).isEmpty()) {
      faults.add("settlement " + id + " is not finished in the trail: " + noted);
    }
  }
}
