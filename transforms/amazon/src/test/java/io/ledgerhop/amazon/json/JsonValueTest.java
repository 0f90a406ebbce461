// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Trap 16: an amount is a text or a number, and exact either way. */
  @ParameterizedTest
  @CsvSource({"'\"14.99\"',14.99", "14.95,14.95", "'\"-0.10\"',-0.10", "7,7", "'\"5980\"',5980"})
  void readsAmountsExactly(String written, BigDecimal amount) {
    assertThat(value("{\"a\":" + written + "}").decimal("a")).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1.234,56\"",
        "\"(55.00)\"",
        "\"1e5\"",
        "\"--1\"",
        "\"12,50\"",
        "\"\u0663\"",
        "\"abc\"",
        "1e999999",
        "true",
        "{}"
      })
  void namesAnInvalidAmount(String written) {
    JsonValue value = value("{\"a\":" + written + "}");

    assertThatThrownBy(() -> value.decimal("a"))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageStartingWith("here.a is ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01T10:00:00Z",
        "2026-11-01T10:00:00.000Z",
        "2026-11-01T10:00:00.000000000Z",
        "2026-11-01T12:00:00+02:00",
        "2026-11-01T10:00Z"
      })
  void readsTimesWithAnyNumberOfFractionDigits(String written) {
    assertThat(value("{\"a\":\"" + written + "\"}").instant("a"))
        .contains(Instant.parse("2026-11-01T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "2026-11-01T10:00:00", "01.11.2026", "soon"})
  void refusesATimeWithoutAnOffset(String written) {
    JsonValue value = value("{\"a\":\"" + written + "\"}");

    assertThatThrownBy(() -> value.instant("a"))
        .hasMessage("here.a is \"" + written + "\", no time with an offset");
  }

  @Test
  void returnsEmptyForAbsentMembers() {
    JsonValue value = value("{\"a\":null,\"b\":\"\",\"c\":{}}");

    assertThat(value.decimal("a")).isEmpty();
    assertThat(value.instant("b")).isEmpty();
    assertThat(value.money("c")).isEmpty();
    assertThat(value.list("a")).isEmpty();
    assertThat(value.at("d").at("e").text("f")).isEmpty();
    assertThat(value.span("d")).isEqualTo(TimeSpan.NONE);
  }

  @Test
  void namesTheWholePathOfAFault() {
    JsonValue value =
        value("{\"items\":[{},{\"price\":{\"amount\":\"1\",\"currencyCode\":\"\"}}]}");

    assertThatThrownBy(() -> value.list("items").get(1).money("price"))
        .hasMessage("here.items[1].price.currencyCode is missing");
    assertThatThrownBy(() -> value.at("items")).hasMessageEndingWith("no object");
    assertThatThrownBy(() -> value.required("id")).hasMessage("here.id is missing");
  }

  private static JsonValue value(String json) {
    try {
      return new JsonValue(JSON.readTree(json), "here");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
