// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementFold;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A settlement in dollars whose lines are mapped, as a test writes them: type, account and amount,
 * for instance {@code Order / ItemPrice / Principal 4000 60.00}. Each begins when the one with the
 * number before it ends.
 */
record MappedSettlement(SettlementHeader header, List<String> lines) {

  private static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  /** The settlement with this last digit; the one with 2 begins on 22 October 2026. */
  static MappedSettlement of(int number, String... lines) {
    Instant start = START.plus(FORTNIGHT.multipliedBy(number - 2L));
    Money total =
        Stream.of(lines).map(MappedSettlement::amount).reduce(Money.of("0", "USD"), Money::plus);
    SettlementHeader header =
        new SettlementHeader(
            "US",
            "9000000000" + number,
            "Amazon.com",
            start,
            start.plus(FORTNIGHT),
            start.plus(FORTNIGHT),
            total,
            lines.length,
            "f00d",
            "file.txt");
    return new MappedSettlement(header, List.of(lines));
  }

  Plan plan() {
    SettlementFold fold =
        new SettlementPlanner(
                CurrencyAccounts.parse("test", "USD=1150").value(), CutOff.fixed(ZoneOffset.UTC))
            .begin(header);
    for (int at = 0; at < lines.size(); at++) {
      fold.add(posting(at + 1, lines.get(at)));
    }
    return fold.finish();
  }

  /** The control accounts: opening, what is added and taken, closing, and what is open. */
  static Stream<String> texts(RollForward rollForward) {
    return rollForward.controls().stream()
        .map(
            balance ->
                "%s %s %s +%s -%s = %s%s"
                    .formatted(
                        rollForward.settlementId(),
                        balance.control().word(),
                        balance.opening().digits(),
                        balance.added().digits(),
                        balance.taken().digits(),
                        balance.closing().digits(),
                        balance.control() == ControlAccount.CLEARING
                            ? ", " + rollForward.open()
                            : ""));
  }

  private Posting posting(int number, String text) {
    String[] words = text.substring(0, text.lastIndexOf(' ')).split(" / ", -1);
    int account = words[2].lastIndexOf(' ');
    MoneyLine line =
        new MoneyLine(
            header,
            number,
            new SourceRef("f00d", number + 2L),
            new LineType("", "Amazon.com", words[0], words[1], words[2].substring(0, account)),
            amount(text),
            header.start().plusSeconds(number),
            new OrderReference("111-1", "", "", "", "", "", "", "", "", "", ""));
    Assignment assignment =
        new Assignment(
            PostAs.JOURNAL,
            Optional.of(new AccountCode(words[2].substring(account + 1))),
            Dimensions.NONE,
            TaxTreatment.NONE,
            "",
            Presentation.GROSS,
            new RuleRef("abc", "Mapping!O5"),
            "");
    return new Posting(line, 1, 1, assignment, line.amount());
  }

  private static Money amount(String text) {
    return Money.of(text.substring(text.lastIndexOf(' ') + 1), "USD");
  }
}
