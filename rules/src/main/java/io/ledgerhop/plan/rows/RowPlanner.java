// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.RowDocumentId;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects lines by the number of their document, and plans each document like a settlement of its
 * own.
 *
 * <p>Lines do not say how many there are, so a document is whole when the input ends. One wrong
 * line rejects all of its document, and no other.
 */
public final class RowPlanner {

  private final RowSettings settings;
  private final String mark;
  private final Map<Key, RowDraft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Problem>> sourceless = new LinkedHashMap<>();
  private long lines;

  private record Key(String seller, String number) {}

  public RowPlanner(RowSettings settings) {
    this.settings = settings;
    this.mark = mark(settings.kind());
  }

  private static String mark(DocumentKind kind) {
    return kind.suffix().isEmpty() ? "J" : kind.suffix().substring(1);
  }

  /** Adds a line to its document. */
  public void add(RowLine line) {
    draft(line.head().seller(), line.head().number()).add(line);
    lines++;
  }

  /**
   * Rejects a document because of one of its rows.
   *
   * @param seller empty if the row does not say it; then all documents of this number are rejected
   */
  public void reject(String seller, String number, Problem problem) {
    if (seller.isEmpty()) {
      sourceless.computeIfAbsent(number, unused -> new ArrayList<>()).add(problem);
    } else {
      draft(seller, number).reject(problem);
    }
  }

  private void rejectSourceless() {
    sourceless.forEach(
        (number, problems) -> {
          List<RowDraft> own = new ArrayList<>();
          drafts.forEach(
              (key, draft) -> {
                if (key.number().equals(number)) {
                  own.add(draft);
                }
              });
          if (own.isEmpty()) {
            own.add(draft("", number));
          }
          own.forEach(draft -> problems.forEach(draft::reject));
        });
    sourceless.clear();
  }

  private RowDraft draft(String seller, String number) {
    return drafts.computeIfAbsent(
        new Key(seller, number), unused -> new RowDraft(settings, new RowDocumentId(mark, number)));
  }

  /** The number of lines that wait for the end of the input. */
  public long lines() {
    return lines;
  }

  /** All documents in the order of their first rows; afterwards nothing waits. */
  public List<RowOutcome> close() {
    rejectSourceless();
    List<RowOutcome> outcomes = new ArrayList<>();
    drafts.forEach((key, draft) -> outcomes.add(outcome(key, draft)));
    drafts.clear();
    lines = 0;
    return outcomes;
  }

  private RowOutcome outcome(Key key, RowDraft draft) {
    Outcome<Document> document = draft.document();
    Outcome<Plan> plan =
        document.hasValue()
            ? Outcome.of(plan(document.value(), draft.rows()))
            : Outcome.failed(document.problems());
    return new RowOutcome(key.seller(), new RowDocumentId(mark, key.number()).toString(), plan);
  }

  private static Plan plan(Document document, long rows) {
    Instant day = document.date().atStartOfDay(ZoneOffset.UTC).toInstant();
    SettlementHeader header =
        new SettlementHeader(
            document.key().seller(),
            document.key().settlementId(),
            "",
            day,
            day,
            day,
            total(document),
            rows,
            "",
            "");
    return Plan.of(header, List.of(document));
  }

  private static Money total(Document document) {
    return document instanceof VendorDocument vendor ? vendor.owed() : document.total(Side.DEBIT);
  }
}
