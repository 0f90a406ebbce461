// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import static io.ledgerhop.plan.PlanProblem.NOTHING_TO_POST;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.Optional;

/**
 * The result of one document, a hold, or a warning.
 *
 * @param document empty for a settlement that has no document
 * @param recordNo the ledger's record number; empty unless the document is in the ledger
 * @param code name of the problem code; empty if nothing is wrong
 * @param message place, fact and remedy; empty if nothing is wrong
 * @param request the request that was sent or would be sent, secrets masked; empty if none was made
 * @param unmapped the type values that no rule matched, for a hold for that reason
 * @param rollForward the control accounts of a settlement, in a receipt of its own
 * @param vendor the id of a vendor that was created, in a receipt of its own; else empty
 * @param address where a browser shows the document to a user of the ledger; empty if the ledger
 *     was not asked or does not say
 */
public record Receipt(
    Subject subject,
    ReceiptStatus status,
    Optional<Document> document,
    String recordNo,
    String code,
    String message,
    String request,
    Optional<Unmapped> unmapped,
    Optional<RollForward> rollForward,
    String vendor,
    String address) {

  /** Masks secrets, because the texts go into rows and files. */
  public Receipt {
    message = Masking.masked(message);
    request = Masking.masked(request);
  }

  /** A receipt without a roll-forward. */
  public Receipt(
      Subject subject,
      ReceiptStatus status,
      Optional<Document> document,
      String recordNo,
      String code,
      String message,
      String request,
      Optional<Unmapped> unmapped) {
    this(
        subject,
        status,
        document,
        recordNo,
        code,
        message,
        request,
        unmapped,
        Optional.empty(),
        "",
        "");
  }

  public static Receipt of(
      Subject subject, ReceiptStatus status, Document document, String recordNo) {
    return new Receipt(
        subject, status, Optional.of(document), recordNo, "", "", "", Optional.empty());
  }

  private static Receipt of(
      Subject subject,
      ReceiptStatus status,
      String code,
      String message,
      Optional<Unmapped> unmapped) {
    return new Receipt(subject, status, Optional.empty(), "", code, message, "", unmapped);
  }

  public static Receipt held(Subject subject, Hold hold) {
    return of(subject, ReceiptStatus.HELD, hold.code(), hold.message(), hold.unmapped());
  }

  /**
   * The receipt of a file that is no settlement, which is held; without a file, the source has
   * failed.
   */
  public static Receipt unread(UnreadSettlement unread) {
    ReceiptStatus status = unread.fileHash().isEmpty() ? ReceiptStatus.FAILED : ReceiptStatus.HELD;
    return of(Subject.of(unread), status, unread.code(), unread.message(), Optional.empty());
  }

  /** The receipt of a warning about a settlement or the run. */
  public static Receipt warning(Warning warning) {
    Subject subject = Subject.of(warning);
    String code = warning.code();
    return of(subject, ReceiptStatus.WARNING, code, warning.message(), Optional.empty());
  }

  /** The receipt of a settlement with nothing to post. */
  public static Receipt nothingToPost(Subject subject) {
    Problem problem = NOTHING_TO_POST.at("settlement " + subject.settlementId());
    return of(subject, ReceiptStatus.NOTHING_TO_POST, "", "", Optional.empty()).with(problem);
  }

  /**
   * The receipt of something that does not fit between a settlement and the one before it.
   *
   * @param settlementId of the later of the two
   */
  public static Receipt finding(String seller, String settlementId, Problem problem) {
    return finding(Finding.of(seller, settlementId, problem));
  }

  /** The receipt of something that does not fit, and that an earlier transform has found. */
  public static Receipt finding(Finding finding) {
    Subject subject =
        new Subject(finding.seller(), finding.settlementId(), "", Optional.empty(), 0);
    String code = finding.code();
    return of(subject, ReceiptStatus.FINDING, code, finding.message(), Optional.empty());
  }

  /** The receipt of the control accounts of a settlement that is in the books. */
  public static Receipt rollForward(Subject subject, RollForward rollForward) {
    return new Receipt(
        subject,
        ReceiptStatus.ROLL_FORWARD,
        Optional.empty(),
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.of(rollForward),
        "",
        "");
  }

  /** The receipt of a vendor that was created for documents, or would be in a preview. */
  public static Receipt vendor(
      Subject subject, ReceiptStatus status, String vendor, String recordNo) {
    return new Receipt(
        subject,
        status,
        Optional.empty(),
        recordNo,
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        vendor,
        "");
  }

  /** True if it gives the reason why a settlement or a file has no document in the ledger. */
  public boolean isHold() {
    return document.isEmpty()
        && vendor.isEmpty()
        && !isWarning()
        && status != ReceiptStatus.NOTHING_TO_POST;
  }

  public boolean isWarning() {
    return status == ReceiptStatus.WARNING;
  }

  public Receipt with(Problem problem) {
    return new Receipt(
        subject,
        status,
        document,
        recordNo,
        problem.code().name(),
        problem.message(),
        request,
        unmapped,
        rollForward,
        vendor,
        address);
  }

  boolean isAbout(BusinessKey key) {
    return document.filter(about -> about.key().equals(key)).isPresent();
  }

  public Receipt withMessage(String all) {
    return with(status, all, request, address);
  }

  public Receipt withRequest(String sent) {
    return with(status, message, sent, address);
  }

  /** The same receipt with another status. */
  public Receipt as(ReceiptStatus other) {
    return with(other, message, request, address);
  }

  /** The same receipt of a document that a browser shows at this address. */
  public Receipt at(String page) {
    return with(status, message, request, page);
  }

  private Receipt with(ReceiptStatus other, String text, String sent, String page) {
    return new Receipt(
        subject, other, document, recordNo, code, text, sent, unmapped, rollForward, vendor, page);
  }

  /** The same receipt with its document in another form, such as with fewer lines. */
  public Receipt with(Document other) {
    return new Receipt(
        subject,
        status,
        Optional.of(other),
        recordNo,
        code,
        message,
        request,
        unmapped,
        rollForward,
        vendor,
        address);
  }
}
