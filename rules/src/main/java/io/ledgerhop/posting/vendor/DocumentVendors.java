// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.VendorTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.vendor.Vendor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The vendors of the documents of a run: by their ids in the ledger, and created if allowed. */
public final class DocumentVendors {

  private final Ledger ledger;
  private final VendorRule rule;
  private final Supplier<VendorEntry> entry;
  private final Set<String> entered = new HashSet<>();

  public DocumentVendors(
      Ledger ledger, VendorTrail trail, VendorRule rule, Clock clock, Sleeper sleeper) {
    this.ledger = ledger;
    this.rule = rule;
    this.entry = () -> new VendorEntry(ledger, trail, clock, sleeper);
  }

  /** The plan with the id of each vendor in place of an alias. */
  public Plan named(Plan plan) {
    return plan.withDocuments(plan.documents().stream().map(this::named).toList());
  }

  private Document named(Document document) {
    List<DocumentLine> lines = document.lines().stream().map(this::named).toList();
    return lines.equals(document.lines()) ? document : DocumentHead.of(document).with(lines);
  }

  private DocumentLine named(DocumentLine line) {
    String written = line.dimensions().id(Dimension.VENDOR);
    return line.with(line.dimensions().with(Dimension.VENDOR, rule.list().idOf(written)));
  }

  /** The master data as it will be before the first document is sent. */
  public MasterData expected(MasterData known) {
    return new ExpectedVendors(known, rule::creatable);
  }

  /**
   * Creates the vendors that the ledger lacks, and then posts; if one of them is rejected, nothing
   * is posted.
   *
   * @param noted all documents of a settlement, of which only those that are not sent yet need
   *     their vendors
   * @return a receipt for each vendor that was created, and those of the documents
   */
  public List<Receipt> createThen(
      Subject subject, List<TrailDocument> noted, Supplier<List<Receipt>> posting) {
    List<Document> documents =
        noted.stream()
            .filter(document -> document.state().isAbsent())
            .map(TrailDocument::document)
            .toList();
    List<VendorResult> results = created(documents);
    List<Receipt> receipts = new ArrayList<>(receipts(subject, results));
    List<Receipt> rejected = rejected(subject, documents, results);
    receipts.addAll(rejected.isEmpty() ? posting.get() : rejected);
    return receipts;
  }

  private List<VendorResult> created(List<Document> documents) {
    List<Vendor> missing =
        documents.stream()
            .flatMap(DocumentVendors::ids)
            .distinct()
            .filter(id -> !entered.contains(id))
            .flatMap(id -> rule.creatable(id).stream())
            .filter(vendor -> isMissing(vendor.id()))
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    List<VendorResult> results = entry.get().createAll(missing);
    results.stream()
        .filter(result -> result.problem().isEmpty())
        .forEach(result -> entered.add(result.vendor().id()));
    return results;
  }

  private boolean isMissing(String id) {
    return ledger.masterData().dimension(Dimension.VENDOR, id).isEmpty();
  }

  private static Stream<String> ids(Document document) {
    return document.lines().stream()
        .map(line -> line.dimensions().id(Dimension.VENDOR))
        .filter(id -> !id.isEmpty())
        .distinct();
  }

  private static List<Receipt> receipts(Subject subject, List<VendorResult> results) {
    return results.stream()
        .filter(result -> !result.request().isEmpty())
        .filter(result -> result.status() != VendorStatus.MATCHED)
        .map(result -> receipt(subject, result))
        .toList();
  }

  private static Receipt receipt(Subject subject, VendorResult result) {
    Vendor vendor = result.vendor();
    ReceiptStatus status =
        result.status() == VendorStatus.PREVIEWED
            ? ReceiptStatus.PREVIEWED
            : ReceiptStatus.VENDOR_CREATED;
    return Receipt.vendor(subject, status, vendor.id(), result.recordNo())
        .withMessage("vendor " + vendor.id() + ": " + vendor.name())
        .withRequest(result.request());
  }

  /** The documents of vendors that were rejected. */
  private static List<Receipt> rejected(
      Subject subject, List<Document> documents, List<VendorResult> results) {
    Map<String, Problem> problems = new TreeMap<>();
    results.forEach(
        result -> result.problem().ifPresent(why -> problems.put(result.vendor().id(), why)));
    return documents.stream()
        .flatMap(
            document ->
                ids(document)
                    .flatMap(id -> Optional.ofNullable(problems.get(id)).stream())
                    .limit(1)
                    .map(problem -> rejected(subject, document, problem)))
        .toList();
  }

  private static Receipt rejected(Subject subject, Document document, Problem problem) {
    return Receipt.of(subject, ReceiptStatus.REJECTED, document, "")
        .with(problem)
        .withMessage(document.number() + ", " + problem.message());
  }
}
