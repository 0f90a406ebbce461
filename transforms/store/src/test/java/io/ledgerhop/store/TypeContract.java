// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.settlement.LineType;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F49: what every trail stores of the types of money lines that entered a ledger. */
abstract class TypeContract extends PeriodContract {

  static final LineType SALE = new LineType("", "Amazon.com", "Order", "ItemPrice", "Principal");

  /** With everything that could be taken for a separator, and nothing at all. */
  private static final Set<LineType> ODD =
      Set.of(
          SALE,
          new LineType("", "", "", "", ""),
          new LineType("", "Amazon.de", "Ger\u00e4t & Co", "a\tb\nc", "100 % + 1=1"));

  @Test
  void keepsTypesWithTheLatestFirst() {
    EnteredTypes entered = types(SELLER, "1", ODD, false);
    EnteredTypes posted = types(SELLER, "1", Set.of(SALE), true);
    trail.noteTypes(BOOKS, entered, NOON);
    trail.noteTypes(BOOKS, posted, NOON.minusSeconds(9));

    assertThat(trail.enteredTypes(BOOKS, SELLER)).containsExactly(posted, entered);
  }

  @Test
  void keepsTypesOfEverySellerAndTheBooksOfEveryCompanyApart() {
    trail.noteTypes(BOOKS, types(SELLER, "1", ODD, true), NOON);
    trail.noteTypes(new Books("acme", ""), types(SELLER, "2", ODD, true), NOON);
    trail.noteTypes(BOOKS, types("other", "3", ODD, true), NOON);

    assertThat(trail.enteredTypes(BOOKS, SELLER)).containsExactly(types(SELLER, "1", ODD, true));
    assertThat(trail.enteredTypes(new Books("acme", ""), SELLER))
        .containsExactly(types(SELLER, "2", ODD, true));
    assertThat(trail.enteredTypes(new Books("other", "US"), SELLER)).isEmpty();
  }

  private static EnteredTypes types(
      String seller, String settlementId, Set<LineType> types, boolean posted) {
    return new EnteredTypes(new SettlementKey(seller, settlementId), types, posted);
  }
}
