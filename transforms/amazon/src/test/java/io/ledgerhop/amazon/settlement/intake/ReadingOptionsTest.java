// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Settlement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which options a user may set for files, and which values are always refused (traps 14 and 15).
 */
@Timeout(30)
class ReadingOptionsTest {

  private static final String SLASHES =
      SettlementTexts.settlement("501")
          .replaceAll("2026-(\\d\\d)-(\\d\\d)", "$2/$1/2026")
          .replace("22/10", "02/10")
          .replace("30/10", "03/10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,56 | 1234.56
          1,234.56 | 1234.56
          1 234,56 | 1234.56
          1.234.567,8 | 1234567.80
          (55.00) | -55.00
          (1.055,00) | -1055.00
          55,00- | -55.00
          -1'234.50 | -1234.50
          1,234 | 1234.00
          -12.50 | -12.50
          +12.50 | 12.50
          −1.012,50 | -1012.50
          """)
  void readsAmountsAsPeopleWriteThemWhereAUserAllowsIt(String written, String amount) {
    String text = SettlementTexts.settlement("501", written);

    assertThat(read(text, lenient()).value().header().total().digits()).isEqualTo(amount);
    try (var lines = read(text, lenient()).value().lines()) {
      assertThat(lines.toList())
          .singleElement()
          .extracting(line -> line.amount().digits())
          .isEqualTo(amount);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234,56",
        "1 234,56",
        "(55.00)",
        "55.00-",
        "1e5",
        "--1",
        "+5.00",
        "1.2.3",
        ".5",
        "5.",
        "0x10",
        "NaN",
        "1,234",
        "٣"
      })
  void refusesThemOtherwise(String written) {
    assertThat(read(SettlementTexts.settlement("501", written), ReadingOptions.STRICT).hasValue())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e5",
        "--1",
        "+-1",
        "+5.00-",
        "(+5.00)",
        "(-5.00)",
        "-5.00-",
        "1,23,456",
        "1.234.56",
        "()",
        "1 2",
        "NaN"
      })
  void refusesWhatIsNotAnAmountInAnyForm(String written) {
    assertThat(read(SettlementTexts.settlement("501", written), lenient()).messages())
        .contains("\"" + written + "\" in column amount is not an amount");
  }

  @Test
  void usesTheDateOrderOfTheUserWhereNothingProvesIt() {
    assertThat(read(SLASHES, ReadingOptions.STRICT).messages()).contains("begins with the day or");

    assertThat(read(SLASHES, order(DateOrder.DAY_FIRST)).value().header().start())
        .isEqualTo("2026-10-02T00:00:00Z");
    assertThat(
            read(SLASHES.replace("/10/", "/09/"), order(DateOrder.MONTH_FIRST))
                .value()
                .header()
                .start())
        .isEqualTo("2026-02-09T00:00:00Z");
  }

  @Test
  void reportsDatesThatProveAnotherOrderThanTheUserStates() {
    String proved = SLASHES.replace("03/10", "30/10");

    assertThat(read(proved, order(DateOrder.MONTH_FIRST)).messages())
        .isEqualTo(
            "made.txt:2: the dates, as in \"02/10/2026 00:00:00 UTC\", begin with the day, not with"
                + " the month (correct the option for the order of dates, or leave it empty)");
  }

  @Test
  void usesTheEncodingOfTheUser() {
    Charset polish = Charset.forName("windows-1250");
    byte[] bytes =
        SettlementTexts.settlement("501").replace("Principal", "Głośnik").getBytes(polish);
    Settlement settlement = new SettlementReader(charset(polish)).read(TestFiles.of(bytes)).value();

    assertThat(Rendered.lines(settlement))
        .extracting(line -> line.type().amountDescription())
        .containsExactly("Głośnik");
  }

  @Test
  void convertsAnEncodingOfTheUserThatHasOtherLineEnds() {
    for (String name : List.of("UTF-32", "IBM037")) {
      Charset charset = Charset.forName(name);
      byte[] bytes =
          SettlementTexts.settlement("501").replace("Principal", "Préis").getBytes(charset);
      Settlement settlement =
          new SettlementReader(charset(charset)).read(TestFiles.of(bytes)).value();

      assertThat(Rendered.lines(settlement))
          .extracting(line -> line.type().amountDescription())
          .containsExactly("Préis");
    }
  }

  @Test
  void refusesBytesThatAreInvalidInTheEncodingOfTheUser() {
    byte[] bytes =
        SettlementTexts.settlement("501")
            .replace("Principal", "Prêt")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            new SettlementReader(charset(StandardCharsets.UTF_8))
                .read(TestFiles.of(bytes))
                .messages())
        .startsWith("made.txt:3: the bytes are not UTF-8 (");
  }

  /** A byte order mark, or the zeros between letters, show it; so no option is needed. */
  @Test
  void readsUtf16WithoutAMark() {
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      byte[] bytes = SettlementTexts.settlement("501").replace("Principal", "Préis").getBytes(wide);
      Settlement settlement = new SettlementReader().read(TestFiles.of(bytes)).value();

      assertThat(Rendered.lines(settlement))
          .extracting(line -> line.type().amountDescription())
          .containsExactly("Préis");
    }
  }

  private static Outcome<Settlement> read(String text, ReadingOptions options) {
    return new SettlementReader(options).read(TestFiles.of(text));
  }

  private static ReadingOptions lenient() {
    return new ReadingOptions(true, Optional.empty(), Optional.empty());
  }

  private static ReadingOptions order(DateOrder order) {
    return new ReadingOptions(false, Optional.of(order), Optional.empty());
  }

  private static ReadingOptions charset(Charset charset) {
    return new ReadingOptions(false, Optional.empty(), Optional.of(charset));
  }
}
