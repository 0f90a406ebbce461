// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.HardBlanks;
import io.ledgerhop.amazon.settlement.proof.AmountCell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An element of a settlement in XML.
 *
 * @param currency its attribute of that name; empty if it has none
 * @param text its own text, without blanks around it
 * @param line of the file on which it begins
 */
record SettlementElement(
    String name, String currency, String text, List<SettlementElement> children, long line) {

  private static final String AMOUNT = "Amount";

  /** Whether it is an amount: Amazon gives each a currency, whatever the element is called. */
  boolean isMoney() {
    return children.isEmpty() && !text.isEmpty() && (!currency.isEmpty() || name.equals(AMOUNT));
  }

  /** Its amount, if it is one with a decimal point. */
  Optional<AmountCell> amount() {
    byte[] bytes = HardBlanks.trimmed(text).getBytes(StandardCharsets.UTF_8);
    AmountCell amount = new AmountCell(false);
    return amount.read(bytes, 0, bytes.length) && amount.mark() != ','
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** The text of a child that is no amount; empty if there is none. */
  String field(String child) {
    return child(child).map(SettlementElement::text).orElse("");
  }

  Optional<SettlementElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }
}
