// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceWordsTest {

  private final ChoiceWords words =
      ChoiceWords.of(new OrdersInputMeta(), "dates", List.of("CREATED", "LAST_UPDATED", "OTHER"));

  @Test
  void showTheMessageOfAConstant() {
    assertThat(words.all()).containsExactly("Order placed", "Last change", "OTHER");
    assertThat(words.wordOf("LAST_UPDATED")).isEqualTo("Last change");
  }

  @Test
  void storeTheConstantOfAWord() {
    assertThat(words.valueOf("Last change")).isEqualTo("LAST_UPDATED");
    assertThat(words.valueOf("LAST_UPDATED")).isEqualTo("LAST_UPDATED");
  }

  @Test
  void leaveAVariableAsItIs() {
    assertThat(words.wordOf("${BY_DATE}")).isEqualTo("${BY_DATE}");
    assertThat(words.valueOf("${BY_DATE}")).isEqualTo("${BY_DATE}");
  }
}
