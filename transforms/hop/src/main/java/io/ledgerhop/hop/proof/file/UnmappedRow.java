// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.proof.file;

import static io.ledgerhop.hop.proof.file.Column.count;
import static io.ledgerhop.hop.proof.file.Column.money;
import static io.ledgerhop.hop.proof.file.Column.text;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.Receipt;
import io.ledgerhop.settlement.LineType;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A combination of type values that no rule matched, over all settlements of a run.
 *
 * <p>The columns from <i>On</i> on are a row of the workbook's <i>Mapping</i> tab, ready to paste;
 * the account is left to the accountant.
 *
 * @param settlements the ids of the settlements that it holds
 */
public record UnmappedRow(LineType type, Money sum, long rows, TreeSet<String> settlements) {

  /** The columns, in their order in {@code unmapped.csv}. */
  public static final List<Column<UnmappedRow>> COLUMNS =
      Stream.concat(facts(), mappingRow()).toList();

  /** A settlement with more combinations than this has a broken workbook, not missing rows. */
  private static final int COMBINATIONS_MAX = 10_000;

  private record Key(LineType type, Currency currency) {}

  /** Gathers the combinations from the holds of a run, in the order of the receipts. */
  public static List<UnmappedRow> of(Stream<Receipt> receipts) {
    Map<Key, UnmappedRow> rows = new LinkedHashMap<>();
    receipts
        .filter(receipt -> receipt.unmapped().isPresent())
        .forEach(receipt -> add(rows, receipt, receipt.unmapped().orElseThrow()));
    return new ArrayList<>(rows.values());
  }

  private static void add(Map<Key, UnmappedRow> rows, Receipt receipt, Unmapped unmapped) {
    Key key = new Key(unmapped.type(), unmapped.money().currency());
    UnmappedRow before = rows.get(key);
    if (before == null && rows.size() >= COMBINATIONS_MAX) {
      return;
    }
    TreeSet<String> settlements = before == null ? new TreeSet<>() : before.settlements();
    settlements.add(receipt.subject().settlementId());
    Money money = before == null ? unmapped.money() : before.sum().plus(unmapped.money());
    long count = unmapped.rows() + (before == null ? 0 : before.rows());
    rows.put(key, new UnmappedRow(unmapped.type(), money, count, settlements));
  }

  private static Stream<Column<UnmappedRow>> facts() {
    return Stream.of(
        text("combination", row -> row.type().toString()),
        count("rows", UnmappedRow::rows),
        money("money", row -> row.sum().digits()),
        text("settlements", row -> String.join("; ", row.settlements())));
  }

  private static Stream<Column<UnmappedRow>> mappingRow() {
    return Stream.of(
        text("On", row -> "yes"),
        text("Priority", row -> ""),
        condition("Account type", row -> row.type().accountType()),
        condition("Marketplace", row -> row.type().marketplace()),
        condition("Currency", row -> row.sum().currency().getCurrencyCode()),
        condition("Transaction type", row -> row.type().transactionType()),
        condition("Amount type", row -> row.type().amountType()),
        condition("Amount description", row -> row.type().amountDescription()),
        text("SKU", row -> ""),
        text("Product line", row -> ""),
        text("Sign", row -> ""),
        text("From", row -> ""),
        text("To", row -> ""),
        text("Post as", row -> "Journal"),
        text("GL account", row -> ""));
  }

  /** A semicolon separates values in a condition; the wildcard for one character stands for it. */
  private static Column<UnmappedRow> condition(String name, Function<UnmappedRow, String> value) {
    return text(name, row -> value.apply(row).replace(';', '?'));
  }
}
