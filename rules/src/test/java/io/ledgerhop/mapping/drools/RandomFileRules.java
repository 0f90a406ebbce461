// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

/** Random rules in DRL, each with the same condition in Java. */
final class RandomFileRules {

  private static final String HEAD =
      "package random\nimport io.ledgerhop.mapping.rule.*\nglobal Postings postings\n";
  private static final int ORDERS = 5;

  private final Random random;
  private final List<RandomRule> rules = new ArrayList<>();

  /** A rule; its condition is also asked with all lines of the order, the line included. */
  record RandomRule(
      String name, int salience, String condition, BiPredicate<MoneyLine, List<MoneyLine>> holds) {

    String drl() {
      return "rule \"%s\" salience %d when %s then postings.hold(\"%s\"); end\n"
          .formatted(name, salience, condition, name);
    }
  }

  RandomFileRules(long seed, int size) {
    this.random = new Random(seed);
    for (int number = 0; number < size; number++) {
      rules.add(rule("R" + number, random.nextInt(5) - 2));
    }
  }

  RuleFile file() {
    StringBuilder text = new StringBuilder(HEAD);
    rules.forEach(rule -> text.append(rule.drl()));
    return new RuleFile("random.drl", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same line with an amount, a quantity and an order of few values. */
  MoneyLine varied(MoneyLine line) {
    return RandomRows.varied(
        line,
        BigDecimal.valueOf(random.nextInt(600) - 300, 2),
        random.nextInt(3) == 0 ? "" : "701-" + random.nextInt(ORDERS),
        "" + random.nextInt(4));
  }

  /**
   * The names of the rules of the highest salience that match; empty if none does.
   *
   * @param belowZero whether those below 0 are asked, or the others
   */
  List<String> deciding(MoneyLine line, List<MoneyLine> order, boolean belowZero) {
    List<RandomRule> matching =
        rules.stream()
            .filter(rule -> rule.salience() < 0 == belowZero)
            .filter(rule -> rule.holds().test(line, order))
            .toList();
    int highest =
        matching.stream().map(RandomRule::salience).max(Comparator.naturalOrder()).orElse(0);
    return matching.stream()
        .filter(rule -> rule.salience() == highest)
        .map(RandomRule::name)
        .toList();
  }

  private RandomRule rule(String name, int salience) {
    BigDecimal least = BigDecimal.valueOf(random.nextInt(600) - 300, 2);
    String text = List.of("a", "b", "c", "ab", "").get(random.nextInt(5));
    int number = random.nextInt(4);
    return switch (random.nextInt(6)) {
      case 0 ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(amount >= %sB)".formatted(least),
              (line, order) -> line.amount().amount().compareTo(least) >= 0);
      case 1 ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(sku == \"%s\", amount < %sB)".formatted(text, least),
              (line, order) ->
                  PlainText.of(line.reference().sku()).equals(text)
                      && line.amount().amount().compareTo(least) < 0);
      case 2 ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(quantity == %d, amountType == \"%s\")".formatted(number, text),
              (line, order) ->
                  line.reference().quantity().equals("" + number)
                      && PlainText.of(line.type().amountType()).equals(text));
      case 3 ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(orderId == \"701-%d\")".formatted(number),
              (line, order) -> line.reference().orderId().equals("701-" + number));
      default -> orderRule(name, salience, text, least);
    };
  }

  private RandomRule orderRule(String name, int salience, String text, BigDecimal least) {
    return switch (random.nextInt(2)) {
      case 0 ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(transactionType == \"%s\") OrderLines(sum() > %sB)"
                  .formatted(text, least),
              (line, order) ->
                  PlainText.of(line.type().transactionType()).equals(text)
                      && !order.isEmpty()
                      && sum(order).compareTo(least) > 0);
      default ->
          new RandomRule(
              name,
              salience,
              "SettlementLine(sign == \"-\") OrderLines(has(\"%s\", \"\", \"\"))".formatted(text),
              (line, order) ->
                  line.amount().isNegative()
                      && order.stream()
                          .map(other -> PlainText.of(other.type().transactionType()))
                          .anyMatch(other -> text.isEmpty() || other.equals(text)));
    };
  }

  private static BigDecimal sum(List<MoneyLine> lines) {
    return lines.stream()
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
