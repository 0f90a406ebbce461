// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of reading, in the form of the expected files. */
final class Rendered {

  private Rendered() {}

  static String of(List<SettlementReading> readings) {
    return readings.stream().map(Rendered::of).collect(Collectors.joining("\n"));
  }

  private static String of(SettlementReading reading) {
    return reading.outcome().hasValue()
        ? of(reading.outcome().value())
        : "%s not read:%n%s%n".formatted(reading.settlementId(), reading.outcome().messages());
  }

  static String of(Settlement settlement) {
    SettlementHeader header = settlement.header();
    String first =
        "%s, %s, %s to %s, deposit %s, %s in %d lines%n"
            .formatted(
                header.settlementId(),
                header.marketplace(),
                header.start(),
                header.end(),
                header.depositDate(),
                header.total(),
                header.lines());
    return lines(settlement).stream().map(Rendered::of).collect(Collectors.joining("", first, ""));
  }

  static List<MoneyLine> lines(Settlement settlement) {
    try (Stream<MoneyLine> lines = settlement.lines()) {
      return lines.toList();
    }
  }

  private static String of(MoneyLine line) {
    OrderReference reference = line.reference();
    String others = line.otherColumns().isEmpty() ? "" : ", others " + line.otherColumns();
    return "%d at %d: %s; %s; %s; %s; order %s, item %s, sku %s, quantity %s, promotion %s%s%n"
        .formatted(
            line.number(),
            line.source().line(),
            line.type(),
            line.type().marketplace(),
            line.amount(),
            line.postedAt(),
            reference.orderId(),
            reference.orderItemCode(),
            reference.sku(),
            reference.quantity(),
            reference.promotionId(),
            others);
  }
}
