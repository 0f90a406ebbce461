// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.finance.MoneyLeaf;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F65 to F68 and traps 16, 17 and 25: answers of listTransactions, with the expected rows beside
 * each answer.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TransactionsReadTest {

  private static final FinancesApi.Filter ALL = new FinancesApi.Filter("", "", "", "");

  private final HandWrittenAmazon amazon;

  TransactionsReadTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items-with-fees",
        "whole-without-items",
        "sums-that-differ",
        "parents-that-differ",
        "deferred-and-released",
        "dates-and-ids",
        "references",
        "amounts"
      })
  void readsEachAnswerAsExpected(String name) throws IOException {
    amazon.answers(text(name + ".json"));

    List<Outcome<Transaction>> read =
        new FinancesApi(amazon.sellerApi(), Map.of()).transactions(ALL, FinanceWindow.NONE).next();

    assertThat(lines(read)).isEqualTo(text(name + ".expected"));
    assertThat(read)
        .filteredOn(Outcome::hasValue)
        .extracting(Outcome::value)
        .allSatisfy(
            transaction ->
                assertThat(sum(transaction))
                    .isEqualTo(transaction.total().or(() -> sum(transaction))));
  }

  private static Optional<Money> sum(Transaction transaction) {
    return transaction.leaves().stream().map(MoneyLeaf::amount).reduce(Money::plus);
  }

  private static String lines(List<Outcome<Transaction>> read) {
    List<String> lines = new ArrayList<>();
    for (Outcome<Transaction> outcome : read) {
      if (outcome.hasValue()) {
        lines.add(head(outcome.value()));
        outcome.value().leaves().forEach(leaf -> lines.add(line(leaf)));
      } else {
        lines.add("not read: " + outcome.messages());
      }
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String head(Transaction transaction) {
    return String.join(
        " | ",
        transaction.id(),
        transaction.type(),
        transaction.postedAt().map(String::valueOf).orElse("no date"),
        transaction.total().map(String::valueOf).orElse("no total"),
        "status " + transaction.standing().status(),
        "cash " + transaction.countsAsCash().map(String::valueOf).orElse("?"),
        "accrual " + transaction.countsAsAccrual().map(String::valueOf).orElse("?"),
        "account " + transaction.partner().accountType(),
        transaction.references().kind().map(String::valueOf).orElse("no reference"),
        transaction.references().id(),
        transaction.references().text(),
        transaction.isProvisional() ? "provisional" : "settled",
        transaction.standing().deferralReason()
            + transaction.standing().maturity().map(at -> " until " + at).orElse(""),
        transaction.problem().map(Problem::toString).orElse("fine"));
  }

  private static String line(MoneyLeaf leaf) {
    return "  "
        + String.join(
            " | ",
            "item " + leaf.item().number(),
            leaf.item().product().sku(),
            leaf.item().product().quantity(),
            leaf.path(),
            leaf.written(),
            leaf.amount().toString(),
            leaf.problem().map(Problem::toString).orElse("fine"));
  }

  private static String text(String name) throws IOException {
    String path = "/io/ledgerhop/amazon/finance/read/" + name;
    try (InputStream file = TransactionsReadTest.class.getResourceAsStream(path)) {
      assertThat(file).as(path).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
