// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.PayoutProblem.NO_BANK_ACCOUNT;
import static io.ledgerhop.payout.PayoutProblem.NO_PAYOUT_CLEARING;
import static io.ledgerhop.payout.PayoutProblem.PAYOUT_DIFFERS;
import static io.ledgerhop.payout.PayoutProblem.PAYOUT_UNKNOWN;
import static io.ledgerhop.payout.PayoutProblem.TRANSFER_TIME_MISSING;
import static io.ledgerhop.plan.PlanProblem.NUMBER_TOO_LONG;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The entry for the money of one settlement that Amazon has sent to the bank. */
final class CashEntry {

  private final PayoutSettings settings;
  private final PaidSettlement paid;
  private final SettlementHeader header;
  private final Money due;
  private final Problems problems = new Problems();

  CashEntry(PayoutSettings settings, PaidSettlement paid) {
    this.settings = settings;
    this.paid = paid;
    this.header = paid.header();
    this.due = paid.settlement().total();
  }

  /** The documents, or a hold with everything that is missing. */
  Plan plan() {
    List<Document> documents =
        sent().map(sent -> new CashDrafter(settings, sent, problems).documents()).orElse(List.of());
    documents.stream()
        .map(Document::number)
        .filter(number -> number.length() > DocumentKind.JOURNAL.numberMax())
        .map(this::tooLong)
        .limit(1)
        .forEach(problems::add);
    return problems.hasErrors()
        ? Plan.held(header, problems.list().stream().map(Hold::of).toList())
        : Plan.of(header, documents);
  }

  private Problem tooLong(String number) {
    int max = DocumentKind.JOURNAL.numberMax();
    return NUMBER_TOO_LONG.at(paid.place(), number, number.length(), max);
  }

  private Optional<SentMoney> sent() {
    Optional<LocalDate> day =
        paid.group().transferredAt().map(instant -> settings.cutOff().dayOf(header, instant));
    if (day.isEmpty()) {
      problems.add(TRANSFER_TIME_MISSING.at(paid.place(), due));
    }
    Optional<AccountCode> clearing = settings.clearing().of(due.currency());
    if (clearing.isEmpty()) {
      problems.add(NO_PAYOUT_CLEARING.at(paid.place(), due.currency(), due.currency()));
    }
    Optional<Money> received = received();
    Optional<AccountCode> bank = received.flatMap(this::bank);
    if (day.isEmpty() || clearing.isEmpty() || received.isEmpty() || bank.isEmpty()) {
      return Optional.empty();
    }
    LocalDate settledOn = settings.cutOff().dayOf(header, paid.settlement().end());
    return Optional.of(
        new SentMoney(paid, day.get(), settledOn, received.get(), bank.get(), clearing.get()));
  }

  private Optional<Money> received() {
    Optional<Money> converted = paid.group().converted();
    if (converted.isEmpty()) {
      problems.add(PAYOUT_UNKNOWN.at(paid.place(), due));
      return converted;
    }
    Money received = converted.get();
    boolean isSame = received.currency().equals(due.currency());
    if (received.isNegative() || received.isZero() || (isSame && !received.equals(due))) {
      problems.add(PAYOUT_DIFFERS.at(paid.place(), due, received));
      return Optional.empty();
    }
    return converted;
  }

  private Optional<AccountCode> bank(Money received) {
    Optional<AccountCode> bank =
        settings.banks().of(paid.group().accountTail(), received.currency());
    if (bank.isEmpty()) {
      problems.add(NO_BANK_ACCOUNT.at(paid.place(), received, received.currency()));
    }
    return bank;
  }
}
