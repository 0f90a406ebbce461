// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.settlement.MoneyLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trap 18, and more: files with several settlements, each proved separately. */
@Timeout(30)
class SeveralSettlementsTest {

  private static final String FOLDER = "several";

  @ParameterizedTest
  @MethodSource("files")
  void readsEachSettlementSeparately(String name) {
    List<SettlementReading> readings =
        new SettlementReader().readings(TestFiles.file(FOLDER, name));

    assertThat(Rendered.of(readings))
        .isEqualTo(TestFiles.text(FOLDER, name.replace(".txt", ".expected")));
  }

  @Test
  void stopsReadingAtTheEndOfTheSettlement() {
    String two = SettlementTexts.settlement("501") + SettlementTexts.settlement("502");
    List<SettlementReading> readings =
        new SettlementReader().readings(TestFiles.of(two + "\n\0\n"));

    assertThat(readings).extracting(SettlementReading::settlementId).containsExactly("501", "502");
    assertThat(readings.get(1).outcome().messages()).contains("is NUL");
    try (Stream<MoneyLine> lines = readings.get(0).outcome().value().lines()) {
      assertThat(lines).hasSize(1);
    }
  }

  @Test
  void stopsAtTheLimitOfSettlements() {
    SettlementReader reader =
        new SettlementReader(ReadingOptions.STRICT, new ReadingLimits(1 << 18, 1 << 20, 10, 2));
    List<SettlementReading> readings =
        reader.readings(
            TestFiles.of(
                SettlementTexts.settlement("501")
                    + SettlementTexts.settlement("502")
                    + SettlementTexts.settlement("503")));

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).outcome().hasValue()).isTrue();
    assertThat(readings.get(1).outcome().messages())
        .isEqualTo(
            "made.txt:8: the file has more than 2 settlements (give each settlement a file of its"
                + " own)");
  }

  /** A file without an id in its rows is one settlement; otherwise the total would not match. */
  @Test
  void assignsRowsWithoutAnIdToThePreviousSettlement() {
    String text =
        (SettlementTexts.settlement("501") + SettlementTexts.settlement("502"))
            .replace("501\t\t", "\t\t")
            .replace("502\t\t", "\t\t");

    assertThat(new SettlementReader().readings(TestFiles.of(text)))
        .allMatch(reading -> reading.outcome().hasValue())
        .extracting(SettlementReading::settlementId)
        .containsExactly("501", "502");
  }

  @Test
  void provesTheEncodingOfEachSettlement() {
    byte[] western =
        SettlementTexts.settlement("501")
            .replace("ItemPrice", "Prix d’été")
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    byte[] unicode =
        SettlementTexts.settlement("502")
            .replace("ItemPrice", "Prix d’été")
            .getBytes(StandardCharsets.UTF_8);
    byte[] both = java.util.Arrays.copyOf(western, western.length + unicode.length);
    System.arraycopy(unicode, 0, both, western.length, unicode.length);

    assertThat(new SettlementReader().readings(TestFiles.of(both)))
        .flatExtracting(reading -> Rendered.lines(reading.outcome().value()))
        .extracting(line -> line.type().amountType())
        .containsExactly("Prix d’été", "Prix d’été");
  }

  static List<String> files() {
    return TestFiles.names(FOLDER, ".txt");
  }
}
