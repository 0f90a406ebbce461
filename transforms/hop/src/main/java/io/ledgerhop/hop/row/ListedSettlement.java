// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.Carried.field;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.settlement.SettlementHeader;

/**
 * A settlement in the archive, to be read by another transform.
 *
 * @param reportId Amazon's report id; for a file that a user gave, its path
 */
public record ListedSettlement(SettlementHeader header, String reportId) {

  /** One row for each settlement, or for a file that did not become one. */
  public static final RowLayout<Carried<ListedSettlement>> ROWS =
      RowLayout.<Carried<ListedSettlement>>builder()
          .part(SettlementRows.HEADER, listed -> listed.map(ListedSettlement::header))
          .text("report_id", field(ListedSettlement::reportId))
          .readBy(
              row ->
                  row.part(SettlementRows.HEADER)
                      .map(header -> new ListedSettlement(header, row.text("report_id"))));
}
