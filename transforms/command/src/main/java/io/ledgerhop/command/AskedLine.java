// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.AMOUNT_UNCLEAR;
import static io.ledgerhop.command.file.CommandProblem.CURRENCY_UNCLEAR;
import static io.ledgerhop.command.file.CommandProblem.LINE_INCOMPLETE;
import static io.ledgerhop.command.file.CommandProblem.TYPES_UNCLEAR;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that type a money line. */
final class AskedLine {

  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,6})?");

  private static final int TYPES = 3;

  @Parameters(
      arity = "0..1",
      paramLabel = "TYPES",
      description = "the types of a line as messages write them: \"Order / ItemFees / Commission\"")
  private @Nullable String types;

  @Option(names = "--transaction-type", paramLabel = "TEXT", description = "such as Order")
  private @Nullable String transactionType;

  @Option(names = "--amount-type", paramLabel = "TEXT", description = "such as ItemFees")
  private String amountType = "";

  @Option(names = "--amount-description", paramLabel = "TEXT", description = "such as Commission")
  private String amountDescription = "";

  @Option(names = "--account-type", paramLabel = "TEXT", description = "such as Standard")
  private String accountType = "";

  @Option(names = "--marketplace", paramLabel = "NAME", description = "such as Amazon.com")
  private String marketplace = "";

  @Option(names = "--currency", paramLabel = "CODE", description = "such as USD")
  private @Nullable String currency;

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "such as -12.50; what Amazon takes is negative")
  private @Nullable String amount;

  @Option(names = "--sku", paramLabel = "SKU", description = "of the item")
  private String sku = "";

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "posting day; default today")
  private @Nullable LocalDate date;

  /** True when at least one of the options is there. */
  boolean isTyped() {
    boolean isNeededTyped =
        types != null || transactionType != null || currency != null || amount != null;
    return isNeededTyped
        || date != null
        || !(amountType + amountDescription + accountType + marketplace + sku).isEmpty();
  }

  /**
   * The line as if Amazon had booked it at noon.
   *
   * @param seller its seller account; empty if it is not named
   */
  MoneyLine line(CutOff cutOff, String seller, Clock clock) {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    List<String> parts = parts();
    texts.put(LineField.TRANSACTION_TYPE, parts.get(0));
    texts.put(LineField.AMOUNT_TYPE, parts.get(1));
    texts.put(LineField.AMOUNT_DESCRIPTION, parts.get(2));
    texts.put(LineField.ACCOUNT_TYPE, accountType);
    texts.put(LineField.MARKETPLACE, marketplace);
    texts.put(LineField.SKU, sku);
    ExampleLine asked =
        new ExampleLine("", 1, texts, money(), Optional.ofNullable(date), List.of());
    ZoneId zone = cutOff.zoneOf(asked.settlement());
    LocalDate day = date == null ? clock.instant().atZone(zone).toLocalDate() : date;
    MoneyLine line = asked.postedAt(day.atTime(LocalTime.NOON).atZone(zone).toInstant());
    return new MoneyLine(
        line.settlement().of(seller),
        line.number(),
        line.source(),
        line.type(),
        line.amount(),
        line.postedAt(),
        line.reference());
  }

  /** The three types, which are typed in one text or in three. */
  private List<String> parts() {
    if (types == null) {
      return List.of(needed("--transaction-type", transactionType), amountType, amountDescription);
    }
    List<String> parts = List.of(types.split(" / ", TYPES));
    boolean typedTwice =
        transactionType != null || !amountType.isEmpty() || !amountDescription.isEmpty();
    if (typedTwice || parts.size() < TYPES) {
      throw new ConnectorException(TYPES_UNCLEAR.at("\"" + types + "\""));
    }
    return parts;
  }

  private Money money() {
    String digits = needed("--amount", amount).strip();
    if (!AMOUNT.matcher(digits).matches()) {
      throw new ConnectorException(AMOUNT_UNCLEAR.at("--amount", digits));
    }
    String code = needed("--currency", currency).strip().toUpperCase(Locale.ROOT);
    Currency known =
        Currencies.of(code)
            .orElseThrow(() -> new ConnectorException(CURRENCY_UNCLEAR.at("--currency", code)));
    return new Money(new BigDecimal(digits), known);
  }

  private static String needed(String option, @Nullable String value) {
    if (value == null) {
      throw new ConnectorException(LINE_INCOMPLETE.at(option));
    }
    return value;
  }
}
