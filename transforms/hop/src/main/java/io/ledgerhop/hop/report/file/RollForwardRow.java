// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.TableColumn.money;
import static io.ledgerhop.hop.report.file.TableColumn.text;

import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.RollForward;
import java.util.List;

/** A line of {@code roll-forward.csv}: a control account of a settlement. */
public record RollForwardRow(RollForward settlement, ControlBalance balance) {

  public static final List<TableColumn<RollForwardRow>> COLUMNS =
      List.of(
          text("seller", row -> row.settlement.seller()),
          text("settlement", row -> row.settlement.settlementId()),
          text("currency", RollForwardRow::currency),
          text("account", row -> row.balance.control().word()),
          money("opening", row -> row.balance.opening().digits()),
          money("added", row -> row.balance.added().digits()),
          money("taken", row -> row.balance.taken().digits()),
          money("closing", row -> row.balance.closing().digits()),
          text("open", RollForwardRow::open));

  /** The control accounts of all settlements that are in the books. */
  public static List<RollForwardRow> of(RunReport report) {
    return report.rollForwards().stream()
        .flatMap(
            settlement ->
                settlement.controls().stream()
                    .map(balance -> new RollForwardRow(settlement, balance)))
        .toList();
  }

  public String currency() {
    return balance.opening().currency().getCurrencyCode();
  }

  /** What is still to come on the clearing account; empty for another account. */
  public String open() {
    return balance.control() == ControlAccount.CLEARING ? settlement.open() : "";
  }
}
