// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class JsonTest {

  @Test
  void writesMembersInTheirOrderAndEscapes() {
    Object members =
        Members.of("b", "quote \" back \\ tab \t")
            .and("a", List.of(1, true))
            .andMaybe("absent", Optional.empty())
            .map();

    assertThat(Json.write(members))
        .isEqualTo("{\"b\":\"quote \\\" back \\\\ tab \\u0009\",\"a\":[1,true]}");
  }

  @Test
  void readsEveryKindOfValue() {
    Map<?, ?> members =
        JsonReader.object(
            " {\"t\":\"\\u00fc\\n\\/\",\"n\":-1.50e2,\"b\":[true,false,null],\"o\":{}} ");

    assertThat(members.get("t")).isEqualTo("\u00fc\n/");
    assertThat(members.get("n")).isEqualTo(new BigDecimal("-1.50e2"));
    assertThat(members.get("b")).isEqualTo(List.of(true, false, Optional.empty()));
    assertThat(members.get("o")).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{} x",
        "[1]",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{\"a\":\"\\x\"}"
      })
  void refusesTextThatIsNotOneObject(String text) {
    assertThatThrownBy(() -> JsonReader.object(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTooDeepNestingInsteadOfOverflowing() {
    String deep = "{\"a\":" + "[".repeat(100_000);

    assertThatThrownBy(() -> JsonReader.object(deep)).hasMessageContaining("at most 64 levels");
  }
}
