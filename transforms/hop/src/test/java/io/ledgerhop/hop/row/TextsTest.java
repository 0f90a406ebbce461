// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void keepsPairsThatContainTheirSeparators() {
    TreeMap<String, String> pairs = new TreeMap<>(Map.of("A", "x;y=z%3B", "B", ""));

    assertThat(PairsText.write(pairs)).isEqualTo("A=x%3By%3Dz%253B;B=");
    assertThat(PairsText.read(PairsText.write(pairs))).isEqualTo(pairs);
    assertThat(PairsText.read("")).isEmpty();
  }

  @Test
  void refusesPairsWithoutAValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> PairsText.read("A=1;B"));
  }

  @Test
  void keepsAllLinesOfADocumentInOneField() {
    Document journal = MappedLines.settlement("1").plan().documents().get(0);

    String text = LinesText.write(journal.lines());

    assertThat(LinesText.read(text, journal.currency())).isEqualTo(journal.lines());
  }

  // S11: goods have no account
  @Test
  void keepsTheGoodsOfALine() {
    Goods goods = new Goods(new BigDecimal("1E+2"), "Each", new BigDecimal("4.125"), "FBA-US");
    Currency usd = Currency.getInstance("USD");
    DocumentLine line =
        new DocumentLine(
            AccountCode.NONE,
            goods.value(usd),
            Side.DEBIT,
            Dimensions.NONE,
            "",
            Origin.balancing("row 1"),
            Optional.of(goods));

    assertThat(LinesText.read(LinesText.write(List.of(line)), usd)).containsExactly(line);
  }

  @Test
  void refusesAFieldWithoutLines() {
    Document journal = MappedLines.settlement("1").plan().documents().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinesText.read("{", journal.currency()))
        .withMessage("not the lines of a document");
  }
}
