// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.HardBlanks;
import io.ledgerhop.amazon.settlement.Mistakes;
import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.proof.AmountCell;
import io.ledgerhop.amazon.settlement.proof.AmountProof;
import io.ledgerhop.amazon.settlement.proof.ExactSum;
import io.ledgerhop.amazon.settlement.proof.WrittenDate;
import io.ledgerhop.amazon.settlement.v1.V1Words;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * The content of one SettlementReport of an XML file, and whether its amounts add up to its total.
 */
final class XmlEvidence {

  private static final String DATA = "SettlementData";
  private static final String DEPOSIT = "DepositDate";

  private final SettlementFile file;
  private final V1Words words;
  private final Mistakes mistakes;
  private final ExactSum sum = new ExactSum();
  private Optional<SettlementElement> data = Optional.empty();
  private String currency = "";
  private String marketplace = "";
  private String accountType = "";
  private int finest;
  private String finestText = "";
  private long finestLine = 1;
  private long lines;

  XmlEvidence(SettlementFile file, V1Words words, ReadingLimits limits) {
    this.file = file;
    this.words = words;
    this.mistakes = new Mistakes(file, limits);
  }

  void see(SettlementElement child) {
    if (child.name().equals(DATA)) {
      data = Optional.of(child);
    } else {
      XmlTransaction.amounts(words, child).forEach(this::see);
    }
  }

  private void see(XmlMoney money) {
    String place = file.place(money.line());
    lines++;
    Optional<AmountCell> amount = money.amount();
    if (amount.isPresent()) {
      sum.add(amount.get());
      seeScale(amount.get(), money);
    } else {
      mistakes.add(
          SettlementProblem.AMOUNT_UNREADABLE.at(place, money.node().text(), money.node().name()),
          money.line());
    }
    if (money.posted().isEmpty()) {
      mistakes.add(SettlementProblem.POSTED_DATE_MISSING.at(place), money.line());
    } else {
      wrong(money.posted(), "PostedDate", place)
          .ifPresent(problem -> mistakes.add(problem, money.line()));
    }
    seeCurrency(money.node());
    boolean isAmazon = Marketplace.named(money.type().marketplace()).isPresent();
    if (accountType.isEmpty()) {
      accountType = money.type().accountType();
    }
    if (marketplace.isEmpty() || (isAmazon && Marketplace.named(marketplace).isEmpty())) {
      marketplace = money.type().marketplace();
    }
  }

  private void seeScale(AmountCell amount, XmlMoney money) {
    if (amount.significantScale() > finest) {
      finest = amount.significantScale();
      finestText = money.node().text();
      finestLine = money.line();
    }
  }

  private void seeCurrency(SettlementElement money) {
    if (currency.isEmpty()) {
      currency = money.currency();
    } else if (!money.currency().isEmpty() && !money.currency().equalsIgnoreCase(currency)) {
      mistakes.add(
          SettlementProblem.OTHER_CURRENCY.at(file.place(money.line()), money.currency(), currency),
          money.line());
    }
  }

  /** Ends the settlement here, because the rest of the file cannot be read. */
  void end(Problem problem) {
    mistakes.end(problem);
  }

  String settlementId() {
    return data.map(found -> HardBlanks.trimmed(found.field("AmazonSettlementID"))).orElse("");
  }

  /** The first one that an amount names; empty if none does. */
  String accountType() {
    return accountType;
  }

  Outcome<SettlementHeader> conclude() {
    if (data.isEmpty()) {
      mistakes.add(SettlementProblem.NO_SUMMARY.at(file.source().name()));
      return Outcome.failed(mistakes.list());
    }
    SettlementElement found = data.get();
    Optional<Money> total = total(found);
    Optional<Instant> start = date(found, "StartDate");
    Optional<Instant> end = date(found, "EndDate");
    if (!found.field(DEPOSIT).isEmpty()) {
      wrong(found.field(DEPOSIT), DEPOSIT, file.place(found.line())).ifPresent(mistakes::add);
    }
    if (settlementId().isEmpty()) {
      mistakes.add(SettlementProblem.ID_MISSING.at(file.place(found.line())));
    }
    if (mistakes.areNone()) {
      check(found, total.orElseThrow(), start.orElseThrow(), end.orElseThrow());
    }
    return mistakes.areNone()
        ? Outcome.of(header(found, total.orElseThrow(), start.orElseThrow(), end.orElseThrow()))
        : Outcome.failed(mistakes.list());
  }

  private SettlementHeader header(
      SettlementElement found, Money total, Instant start, Instant end) {
    return new SettlementHeader(
        file.seller(),
        settlementId(),
        marketplace,
        start,
        end,
        XmlMoney.instant(found.field(DEPOSIT)).orElse(end),
        total,
        lines,
        file.source().hash(),
        file.source().name());
  }

  private void check(SettlementElement found, Money total, Instant start, Instant end) {
    String place = file.place(found.line());
    Money added = new Money(sum.total(), total.currency());
    if (finest > AmountProof.digitsMax(total.currency())) {
      mistakes.add(
          SettlementProblem.AMOUNT_TOO_FINE.at(
              file.place(finestLine), finestText, total.currency()));
    }
    if (end.isBefore(start)) {
      mistakes.add(SettlementProblem.ENDS_BEFORE_START.at(place, end, start));
    }
    if (lines == 0 && !total.isZero()) {
      mistakes.add(SettlementProblem.NO_MONEY_LINES.at(place, total));
    } else if (!added.equals(total)) {
      mistakes.add(SettlementProblem.SUM_DIFFERS.at(place, total, added, total.minus(added)));
    }
  }

  private Optional<Money> total(SettlementElement found) {
    Optional<SettlementElement> node = found.child("TotalAmount");
    String place = file.place(node.orElse(found).line());
    String code = node.map(SettlementElement::currency).orElse("").toUpperCase(Locale.ROOT);
    Optional<Currency> money = Currencies.of(code);
    Optional<BigDecimal> amount = node.flatMap(SettlementElement::amount).map(AmountCell::value);
    if (money.isEmpty()) {
      mistakes.add(SettlementProblem.CURRENCY_UNKNOWN.at(place, code));
    } else if (lines > 0 && !currency.isEmpty() && !currency.equalsIgnoreCase(code)) {
      mistakes.add(SettlementProblem.OTHER_CURRENCY.at(place, currency, code));
    }
    if (amount.isEmpty()) {
      mistakes.add(
          SettlementProblem.AMOUNT_UNREADABLE.at(
              place, node.map(SettlementElement::text).orElse(""), "TotalAmount"));
    }
    return money.flatMap(known -> amount.map(digits -> new Money(digits, known)));
  }

  private Optional<Instant> date(SettlementElement found, String name) {
    String written = found.field(name);
    String place = file.place(found.line());
    if (written.isEmpty()) {
      mistakes.add(SettlementProblem.DATE_MISSING.at(place, name));
    } else {
      wrong(written, name, place).ifPresent(mistakes::add);
    }
    return XmlMoney.instant(written);
  }

  /** Why a text is not a possible date of a settlement; empty if it is one. */
  private static Optional<Problem> wrong(String written, String name, String place) {
    Optional<WrittenDate> date = XmlMoney.date(written);
    if (date.isEmpty()) {
      return Optional.of(SettlementProblem.DATE_UNREADABLE.at(place, written, name));
    }
    return date.get().isPlausible()
        ? Optional.empty()
        : Optional.of(
            SettlementProblem.DATE_IMPLAUSIBLE.at(
                place, written, name, WrittenDate.EARLIEST, WrittenDate.LATEST));
  }
}
