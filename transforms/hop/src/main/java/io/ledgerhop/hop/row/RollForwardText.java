// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.RollForward;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The control accounts of a settlement in one field, as JSON. */
final class RollForwardText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Control(ControlAccount account, String opening, String added, String taken) {}

  private record Text(String currency, List<Control> controls, String open) {}

  private RollForwardText() {}

  static String write(RollForward rollForward, Currency currency) {
    List<Control> controls = rollForward.controls().stream().map(RollForwardText::control).toList();
    try {
      return JSON.writeValueAsString(
          new Text(currency.getCurrencyCode(), controls, rollForward.open()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a roll-forward is always JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  static RollForward read(String text, Subject subject) {
    try {
      Text read = JSON.readValue(text, Text.class);
      Currency currency = Currency.getInstance(read.currency());
      List<ControlBalance> controls =
          read.controls().stream().map(control -> balance(control, currency)).toList();
      return new RollForward(subject.seller(), subject.settlementId(), controls, read.open());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a roll-forward", e);
    }
  }

  private static Control control(ControlBalance balance) {
    return new Control(
        balance.control(),
        balance.opening().digits(),
        balance.added().digits(),
        balance.taken().digits());
  }

  private static ControlBalance balance(Control control, Currency currency) {
    return new ControlBalance(
        control.account(),
        money(control.opening(), currency),
        money(control.added(), currency),
        money(control.taken(), currency));
  }

  private static Money money(String digits, Currency currency) {
    return new Money(new BigDecimal(digits), currency);
  }
}
