// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.mapping.answer.finding.CoverageFinding;
import io.ledgerhop.mapping.answer.finding.CoverageKind;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.UnreadSettlement;
import org.jspecify.annotations.Nullable;

/** The rows of Workbook Coverage, one for each finding. */
final class FindingRows {

  private FindingRows() {}

  static RowLayout<CoverageFinding> layout() {
    return RowLayout.<CoverageFinding>builder()
        .text("finding_kind", finding -> finding.kind().word())
        .text("finding_cell", finding -> filled(finding.place()))
        .text("finding_conditions", finding -> filled(finding.conditions()))
        .count("finding_lines", CoverageFinding::lines)
        .amount("finding_money", finding -> finding.money().map(Money::amount).orElse(null))
        .text(
            "finding_currency",
            finding ->
                finding.money().map(money -> money.currency().getCurrencyCode()).orElse(null))
        .text("finding_decided_by", finding -> filled(finding.decidedBy()))
        .text("finding_reason", finding -> filled(finding.reason()))
        .text("finding_remedy", finding -> finding.kind().remedy())
        .writeOnly();
  }

  /** The finding about a file whose lines could not be looked at. */
  static CoverageFinding unread(UnreadSettlement file) {
    return CoverageFinding.of(CoverageKind.UNREAD, file.fileName(), file.message());
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
