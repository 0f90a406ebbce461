// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineClass;
import io.ledgerhop.settlement.LineType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recognises by its type what kind of balance a money line moves. */
public final class BalanceLines {

  /** The rows that connect a settlement with its neighbours, as the catalogue names them. */
  static final Map<String, BalanceKind> CONNECTING =
      Map.of(
          "current reserve amount", BalanceKind.RESERVE_HELD,
          "previous reserve amount balance", BalanceKind.RESERVE_RELEASED,
          "payable to amazon", BalanceKind.DEBT_TAKEN_OVER,
          "successful charge", BalanceKind.CHARGED);

  /** At most this many texts are remembered; others are looked up each time. */
  private static final int KEPT_MAX = 1_000;

  /** The descriptions of the catalogue whose money is never profit or loss. */
  private static final List<String> BALANCES =
      LineCatalogue.standard().lines().stream()
          .filter(line -> line.lineClass() == LineClass.BALANCE_SHEET_ONLY)
          .map(CatalogueLine::amountDescription)
          .map(BalanceLines::plain)
          .toList();

  private final Map<String, BalanceKind> kept = new HashMap<>();

  /** The kind of a line; older files name a charge to the account in the transaction type only. */
  public BalanceKind kindOf(LineType type) {
    String text =
        type.amountDescription().isEmpty() ? type.transactionType() : type.amountDescription();
    BalanceKind known = kept.get(text);
    if (known != null) {
      return known;
    }
    BalanceKind found = type.isWithheldTax() ? BalanceKind.FACILITATOR_TAX : kind(plain(text));
    if (kept.size() < KEPT_MAX) {
      kept.put(text, found);
    }
    return found;
  }

  private BalanceKind kind(String text) {
    boolean isBalance = BALANCES.stream().anyMatch(balance -> matches(balance, text));
    BalanceKind other = isBalance ? BalanceKind.OTHER_BALANCE : BalanceKind.NONE;
    return CONNECTING.getOrDefault(text, other);
  }

  /** In the balances of the catalogue, a wildcard stands only at the end. */
  private static boolean matches(String balance, String text) {
    return balance.endsWith("*")
        ? text.startsWith(balance.substring(0, balance.length() - 1))
        : text.equals(balance);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
