// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.RollForward;
import java.util.List;

/**
 * The control accounts of a settlement, from opening to closing.
 *
 * @param open what is still to come on clearing, in words; empty if nothing
 * @param tax how facilitator tax came in and went out, in words; empty if there was none
 */
public record ControlView(List<Control> accounts, String open, String tax) {

  /** One control account. */
  public record Control(
      String account,
      String opening,
      String added,
      String taken,
      String closing,
      String currency) {}

  static ControlView of(RollForward rolled) {
    return new ControlView(
        rolled.controls().stream().map(ControlView::control).toList(),
        rolled.open(),
        rolled.controls().stream()
            .filter(balance -> balance.control() == ControlAccount.FACILITATOR_TAX)
            .findFirst()
            .map(ControlView::tax)
            .orElse(""));
  }

  private static Control control(ControlBalance balance) {
    return new Control(
        balance.control().word(),
        Figures.of(balance.opening()),
        Figures.of(balance.added()),
        Figures.of(balance.taken()),
        Figures.of(balance.closing()),
        balance.opening().currency().getCurrencyCode());
  }

  private static String tax(ControlBalance balance) {
    return "Facilitator tax: %s in, %s out, %s left"
        .formatted(
            Figures.of(balance.added()),
            Figures.of(balance.taken()),
            Figures.of(balance.closing()));
  }
}
