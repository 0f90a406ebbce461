// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.PayoutProblem.NO_DIFFERENCE_ACCOUNT;
import static io.ledgerhop.payout.PayoutProblem.PAYOUT_RATE_MISSING;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.draft.SliceHeads;
import io.ledgerhop.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Drafts the journals that take the money of a settlement from clearing to the bank.
 *
 * <p>Clearing is credited with what it was debited with, in the currency of the settlement and in
 * that of the books. What the bank receives more or less is an exchange difference.
 */
final class CashDrafter {

  private final PayoutSettings settings;
  private final SentMoney sent;
  private final Problems problems;
  private final List<Document> documents = new ArrayList<>();

  /**
   * @param problems takes what is missing; the documents are of no use then
   */
  CashDrafter(PayoutSettings settings, SentMoney sent, Problems problems) {
    this.settings = settings;
    this.sent = sent;
    this.problems = problems;
  }

  List<Document> documents() {
    if (settings.conversion().isPresent()) {
      inBooks(settings.conversion().get());
    } else if (sent.isConverted()) {
      inTwoCurrencies();
    } else {
      journal(List.of(bank(sent.received()), clearing(sent.due())), settledOn());
    }
    return documents;
  }

  /** The company converts: clearing at the rate of the settlement, the bank at that of the day. */
  private void inBooks(Conversion conversion) {
    Optional<Money> cleared = converted(conversion, sent.due(), sent.settledOn());
    Optional<Money> received = converted(conversion, sent.received(), sent.day());
    if (cleared.isEmpty() || received.isEmpty()) {
      return;
    }
    Money loss = cleared.get().minus(received.get());
    Side side = loss.isNegative() ? Side.CREDIT : Side.DEBIT;
    journal(
        List.of(bank(received.get()), clearing(cleared.get()), difference(side, loss.absolute())),
        Optional.empty());
  }

  private Optional<Money> converted(Conversion conversion, Money money, LocalDate day) {
    if (money.currency().equals(conversion.base())) {
      return Optional.of(money);
    }
    Optional<BigDecimal> rate = conversion.rate(money.currency(), day);
    if (rate.isEmpty()) {
      problems.add(
          PAYOUT_RATE_MISSING.at(place(), money.currency(), conversion.base(), day, money));
    }
    return rate.map(found -> conversion.convert(money, found));
  }

  /** The ledger converts, and balances each currency on its own. */
  private void inTwoCurrencies() {
    Money due = sent.due();
    Money received = sent.received();
    journal(List.of(difference(Side.DEBIT, due), clearing(due)), settledOn());
    journal(List.of(bank(received), difference(Side.CREDIT, received)), Optional.empty());
  }

  private Optional<LocalDate> settledOn() {
    return Optional.of(sent.settledOn());
  }

  private Optional<DocumentLine> bank(Money amount) {
    return line(sent.bank(), Side.DEBIT, amount, Origin.BANK);
  }

  private Optional<DocumentLine> clearing(Money amount) {
    return line(sent.clearing(), Side.CREDIT, amount, Origin.CLEARING);
  }

  private Optional<DocumentLine> difference(Side side, Money amount) {
    if (settings.difference().isEmpty() && !amount.isZero()) {
      problems.add(NO_DIFFERENCE_ACCOUNT.at(place(), amount));
    }
    return settings.difference().flatMap(account -> line(account, side, amount, Origin.EXCHANGE));
  }

  private Optional<DocumentLine> line(AccountCode account, Side side, Money amount, String origin) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    String memo = origin.equals(Origin.BANK) ? bankMemo() : memo();
    DocumentLine line =
        new DocumentLine(account, amount, side, Dimensions.NONE, memo, Origin.balancing(origin));
    return Optional.of(settings.entities().located(line));
  }

  /** A journal of the lines that have an amount; none if anything is missing. */
  private void journal(List<Optional<DocumentLine>> parts, Optional<LocalDate> rateDate) {
    List<DocumentLine> lines =
        parts.stream()
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(DocumentLine::side))
            .toList();
    if (lines.isEmpty() || problems.hasErrors()) {
      return;
    }
    int number = documents.size() + 1;
    String id = sent.paid().payoutId();
    DocumentHead head =
        new DocumentHead(
            new BusinessKey(sent.paid().settlement().seller(), id, number, DocumentKind.JOURNAL, 1),
            SliceHeads.stem(id, number),
            sent.day(),
            lines.get(0).amount().currency(),
            memo() + ", payout",
            rateDate);
    documents.add(head.with(lines));
  }

  /** The text by which people find the money on the bank statement. */
  private String bankMemo() {
    PayoutGroup group = sent.paid().group();
    String trace = group.traceId().isEmpty() ? "" : " " + group.traceId();
    String tail = group.accountTail().isEmpty() ? "" : " to account " + group.accountTail();
    return "Amazon payout" + trace + tail + ", settlement " + settlementId();
  }

  /** The text that pairs lines with those of the settlement. */
  private String memo() {
    return SliceHeads.memo(settlementId());
  }

  private String settlementId() {
    return sent.paid().settlement().settlementId();
  }

  private String place() {
    return sent.paid().place();
  }
}
