// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.TableColumn.text;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.spreadsheet.FormulaText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A combination of type values that no rule matched, over all settlements of a run.
 *
 * <p>It has the form of a row of the workbook's <i>Mapping</i> tab, to be pasted as a whole; the
 * accountant fills in the account.
 *
 * @param settlements the ids of the held settlements
 */
public record UnmappedRow(LineType type, Money sum, long rows, TreeSet<String> settlements) {

  /**
   * Exactly the columns of the <i>Mapping</i> tab, in the starter workbook's order: a further cell
   * would be pasted into a user's own column, or into one without a title.
   */
  public static final List<TableColumn<UnmappedRow>> COLUMNS =
      Arrays.stream(MappingColumn.values())
          .map(column -> text(column.title(), (UnmappedRow row) -> row.cell(column)))
          .toList();

  /**
   * A settlement with more combinations than this indicates a broken workbook, not missing rows.
   */
  private static final int COMBINATIONS_MAX = 10_000;

  private record Key(LineType type, Currency currency) {}

  /** Collects the combinations from the holds of a run, in the order of the receipts. */
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

  private String cell(MappingColumn column) {
    return switch (column) {
      case ON -> "Yes";
      case ACCOUNT_TYPE -> condition(type.accountType());
      case MARKETPLACE -> condition(type.marketplace());
      case CURRENCY -> sum.currency().getCurrencyCode();
      case TRANSACTION_TYPE -> condition(type.transactionType());
      case AMOUNT_TYPE -> condition(type.amountType());
      case AMOUNT_DESCRIPTION -> condition(type.amountDescription());
      case POST_AS -> PostAs.JOURNAL.word();
      case NOTE -> note();
      case PRIORITY, SKU, PRODUCT_LINE, SIGN, FROM, TO, GL_ACCOUNT, VENDOR, DEPARTMENT -> "";
      case LOCATION, CLASS, PROJECT, CUSTOMER, ITEM, TAX_TREATMENT, MEMO, GROUP_BY -> "";
      case SHARES, TICKET, ACCOUNT_TITLE -> "";
    };
  }

  private String note() {
    return "%s, %s, in %s".formatted(Counted.of(rows, "line"), sum, String.join(", ", settlements));
  }

  /**
   * A semicolon separates values in a condition, and a spreadsheet interprets some first characters
   * as a formula; each is replaced by the wildcard for one character.
   */
  private static String condition(String value) {
    String one = value.replace(';', '?');
    return FormulaText.isLike(one) ? "?" + one.substring(1) : one;
  }
}
