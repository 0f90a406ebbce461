// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 8, point 17: an unmapped line names the cell that kept a row from matching. */
@Timeout(60)
class NearMissTest {

  private static final String TITLES =
      "Currency | Transaction type | Amount type | Amount description | SKU | Sign | From | To"
          + " | Post as | GL account\n";
  private static final LineFacts COMMISSION =
      new LineFacts(
          Map.of(
              LineField.CURRENCY, "usd",
              LineField.TRANSACTION_TYPE, "order",
              LineField.AMOUNT_TYPE, "itemfees",
              LineField.AMOUNT_DESCRIPTION, "commission",
              LineField.SKU, "b7"),
          Sign.MINUS,
          LocalDate.of(2026, 11, 1));

  @Test
  void quotesTheMisspelledCellAsTyped() {
    assertThat(nearest(" | Order | ItemFees | RefundCommission; Comission"))
        .isEqualTo(
            "nearest is Mapping!2, but its Amount description (D2) says \"RefundCommission; Comission\"");
    assertThat(nearest(" | | | Comission"))
        .isEqualTo("nearest is Mapping!2, but its Amount description (D2) says \"Comission\"");
  }

  @Test
  void namesAConditionOfAnotherKindWhenTheKindOfMoneyMatches() {
    String fee = " | Order | ItemFees | Commission";

    assertThat(nearest("EUR" + fee))
        .isEqualTo("nearest is Mapping!2, but its Currency (A2) says \"EUR\"");
    assertThat(nearest(fee + " | A*"))
        .isEqualTo("nearest is Mapping!2, but its SKU (E2) says \"A*\"");
    assertThat(nearest(fee + " | | +"))
        .isEqualTo("nearest is Mapping!2, but its Sign (F2) says \"+\"");
    assertThat(nearest(fee + " | | | 2026-12-01"))
        .isEqualTo("nearest is Mapping!2, but its From (G2) says \"2026-12-01\"");
    assertThat(nearest(fee + " | | | | 2026-10-31"))
        .isEqualTo("nearest is Mapping!2, but its To (H2) says \"2026-10-31\"");
  }

  @Test
  void prefersATypingErrorAndThenTheRowWithMoreConditions() {
    assertThat(
            nearest(
                "EUR | Order | ItemFees | Commission",
                " | | | Comission",
                " | | ItemFee | Commission",
                " | Order | ItemFees | Comision"))
        .isEqualTo("nearest is Mapping!5, but its Amount description (D5) says \"Comision\"");
  }

  /** A changed row for other money would post that money to a wrong account. */
  @Test
  void namesNoRowForOtherMoney() {
    assertThat(nearest(" | Order | ItemFees | FBAPerUnitFulfillmentFee")).isEqualTo("none");
    assertThat(nearest(" | Refund | ItemFees | Comission")).isEqualTo("none");
    assertThat(nearest("EUR")).isEqualTo("none");
  }

  @Test
  void namesTheUpperOfTwoRowsThatAreEquallyNear() {
    assertThat(nearest(" | | | Comission", " | | | Commision"))
        .isEqualTo("nearest is Mapping!2, but its Amount description (D2) says \"Comission\"");
  }

  @Test
  void cutsACellOfMoreThanEightyCharacters() {
    String eighty = "Comission; " + "x".repeat(69);

    assertThat(nearest(" | | | " + eighty)).endsWith(" says \"" + eighty + "\"");
    assertThat(nearest(" | | | " + eighty + "y")).endsWith(" says \"" + eighty + "...\"");
  }

  private static String nearest(String... conditions) {
    StringBuilder drawing = new StringBuilder(TITLES);
    for (String row : conditions) {
      int blanks = 8 - row.split("\\|", -1).length;
      drawing.append(row).append(" |".repeat(blanks)).append(" | Journal | 6010\n");
    }
    List<MappingRow> rows = TestWorkbook.mapping(drawing.toString()).read().value().rows();
    return NearMiss.of(rows, COMMISSION).map(NearMiss::clause).orElse("none");
  }
}
