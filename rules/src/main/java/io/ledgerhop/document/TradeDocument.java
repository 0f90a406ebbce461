// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A transaction of purchasing or order entry, for instance a purchase order.
 *
 * <p>Its lines are goods and have no account, and nothing balances them: what the company buys is
 * on the debit side, what it sells on the credit side. Every line has the vendor, or the customer,
 * as a dimension.
 *
 * @param trade its definition and due date
 */
public record TradeDocument(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    List<DocumentLine> lines,
    TradeTerms trade)
    implements Document {

  /** Refuses a document without lines, without goods, in two currencies, or of several parties. */
  public TradeDocument {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(number + " has no lines");
    }
    Side side = side(key.kind());
    for (DocumentLine line : lines) {
      boolean isPriced =
          line.goods().filter(goods -> goods.value(currency).equals(line.amount())).isPresent();
      if (!isPriced || line.side() != side) {
        throw new IllegalArgumentException(number + " has a line that is not one of its goods");
      }
      if (line.dimensions().id(Dimension.ITEM).isEmpty()) {
        throw new IllegalArgumentException(number + " has a line without an item");
      }
    }
    Parties.requireOne(number, partyOf(key.kind()), lines);
  }

  /** Whether a document of this kind is one. */
  public static boolean isOf(DocumentKind kind) {
    return kind == DocumentKind.PURCHASING || kind == DocumentKind.ORDER_ENTRY;
  }

  /** The side of all lines of a kind. */
  public static Side side(DocumentKind kind) {
    return kind == DocumentKind.ORDER_ENTRY ? Side.CREDIT : Side.DEBIT;
  }

  /** The dimension that names the other party of a kind: a vendor or a customer. */
  public static Dimension partyOf(DocumentKind kind) {
    return kind == DocumentKind.ORDER_ENTRY ? Dimension.CUSTOMER : Dimension.VENDOR;
  }

  /** The id of the vendor or customer. */
  public String party() {
    return lines.get(0).dimensions().id(partyOf(key.kind()));
  }

  @Override
  public Optional<TradeTerms> terms() {
    return Optional.of(trade);
  }

  /** The value of all lines, which are on one side. */
  @Override
  public Money total(Side side) {
    return DocumentBalance.sum(currency, lines, side(key.kind()));
  }
}
