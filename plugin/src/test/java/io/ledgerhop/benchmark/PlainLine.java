// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.settlement.MoneyLine;

/** The fact that an engineer would write for rules about money lines: the line and its account. */
public final class PlainLine {

  private final String transactionType;
  private final String amountType;
  private final String amountDescription;
  private final String sku;
  private String account = "";

  PlainLine(MoneyLine line) {
    this.transactionType = line.type().transactionType();
    this.amountType = line.type().amountType();
    this.amountDescription = line.type().amountDescription();
    this.sku = line.reference().sku();
  }

  public String getTransactionType() {
    return transactionType;
  }

  public String getAmountType() {
    return amountType;
  }

  public String getAmountDescription() {
    return amountDescription;
  }

  public String getSku() {
    return sku;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }
}
