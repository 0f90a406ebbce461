// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApiFunctionTest {

  @Test
  void takesAControlIdOf256CharactersAndNotOneMore() {
    String longest = "x".repeat(256);

    assertThat(ApiFunction.writing("create", longest, writer -> {}).controlId()).isEqualTo(longest);
    assertThatThrownBy(() -> ApiFunction.writing("create", longest + "x", writer -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a control id has 1 to 256 characters: " + longest + "x");
  }

  @Test
  void takesNoEmptyControlId() {
    assertThat(ApiFunction.writing("create", "x", writer -> {}).controlId()).isEqualTo("x");
    assertThatThrownBy(() -> ApiFunction.writing("create", "", writer -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a control id has 1 to 256 characters: ");
  }

  @Test
  void namesAReadByItsLabelWithoutBlanks() {
    ApiFunction read = ApiFunction.reading("query GL ACCOUNT", writer -> {});

    assertThat(read.label()).isEqualTo("query GL ACCOUNT");
    assertThat(read.controlId()).isEqualTo("query-GL-ACCOUNT");
    assertThat(read.writes()).isFalse();
    assertThat(ApiFunction.writing("create", "1", writer -> {}).writes()).isTrue();
  }

  /** Asking how many are removed must not use the body up. */
  @Test
  void countsTheSameCharactersEachTimeItIsAsked() {
    ApiFunction create =
        ApiFunction.writing("create", "1", writer -> writer.element("a", "b\u0007c\u0000"));

    assertThat(create.charactersRemoved()).isEqualTo(2);
    assertThat(create.charactersRemoved()).isEqualTo(2);
  }
}
