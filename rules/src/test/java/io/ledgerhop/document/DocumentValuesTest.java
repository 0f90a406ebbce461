// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.money.Money;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a document refuse nonsense when they are made. */
class DocumentValuesTest {

  private static final Origin ORIGIN = new Origin("Mapping!O5", "abc", SourceRows.none());

  @ParameterizedTest
  @CsvSource({"0.00, 0.00 USD", "-0.01, -0.01 USD", "-10.00, -10.00 USD"})
  void refusesALineWithoutAPositiveAmount(String amount, String shown) {
    AccountCode account = new AccountCode("4000");
    Money money = Money.of(amount, "USD");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentLine(account, money, Side.DEBIT, Dimensions.NONE, "", ORIGIN))
        .withMessage("a line has a positive amount and a side: " + shown);
  }

  @Test
  void takesALineOfOneCent() {
    Money cent = Money.of("0.01", "USD");
    DocumentLine line =
        new DocumentLine(new AccountCode("4000"), cent, Side.DEBIT, Dimensions.NONE, "", ORIGIN);

    assertThat(line.amount()).isEqualTo(cent);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t"})
  void refusesAnAccountWithABlankCode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccountCode(code))
        .withMessage("an account code is not blank");
  }

  /** Leading zeros count. */
  @Test
  void keepsAnAccountCodeAsItIsWritten() {
    assertThat(new AccountCode("0100-1")).hasToString("0100-1");
    assertThat(new AccountCode("0100")).isNotEqualTo(new AccountCode("100"));
  }

  @Test
  void writesAKeyInTheOrderOfItsParts() {
    assertThat(new BusinessKey("US", "7", 2, DocumentKind.JOURNAL, 3))
        .hasToString("US/7/2/JOURNAL/3");
  }

  @Test
  void dropsADimensionWithoutAnId() {
    Dimensions dimensions =
        new Dimensions(
            Map.of(Dimension.CLASS, " ", Dimension.VENDOR, "V1", Dimension.ITEM, ""),
            new TreeMap<>());

    assertThat(dimensions.standard()).isEqualTo(Map.of(Dimension.VENDOR, "V1"));
    assertThat(dimensions.id(Dimension.VENDOR)).isEqualTo("V1");
    assertThat(dimensions.id(Dimension.CLASS)).isEmpty();
  }

  @Test
  void hasNoDimensionAtAllWhenEachIsBlank() {
    Map<Dimension, String> blank = Map.of(Dimension.CLASS, "");

    assertThat(new Dimensions(blank, new TreeMap<>())).isEqualTo(Dimensions.NONE);
    assertThat(Dimensions.NONE.isEmpty()).isTrue();
    assertThat(new Dimensions(Map.of(Dimension.CLASS, "C"), new TreeMap<>()).isEmpty()).isFalse();
    assertThat(new Dimensions(Map.of(), new TreeMap<>(Map.of("SHOP", "1"))).isEmpty()).isFalse();
  }

  /** The order in which somebody put them in has no meaning. */
  @Test
  void keepsDimensionsInTheOrderOfTheirKind() {
    Map<Dimension, String> mixed = new LinkedHashMap<>();
    mixed.put(Dimension.ITEM, "I1");
    mixed.put(Dimension.VENDOR, "V1");
    mixed.put(Dimension.DEPARTMENT, "D1");

    assertThat(new Dimensions(mixed, new TreeMap<>()).standard())
        .hasToString("{DEPARTMENT=D1, VENDOR=V1, ITEM=I1}");
  }

  @Test
  void doesNotChangeWithTheMapsThatItWasMadeOf() {
    Map<Dimension, String> standard = new EnumMap<>(Map.of(Dimension.CLASS, "C1"));
    TreeMap<String, String> own = new TreeMap<>(Map.of("SHOP", "1"));
    Dimensions dimensions = new Dimensions(standard, own);
    standard.clear();
    own.clear();

    assertThat(dimensions.id(Dimension.CLASS)).isEqualTo("C1");
    assertThat(dimensions.userDefined()).containsEntry("SHOP", "1");
    assertThatThrownBy(() -> dimensions.standard().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> dimensions.userDefined().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
