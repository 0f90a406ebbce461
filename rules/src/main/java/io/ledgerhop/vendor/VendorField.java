// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.vendor;

/** What can be said about a vendor beside its id. */
public enum VendorField {
  NAME("Name", 100),
  /** The name on payments and forms; the name, unless it is given. */
  PRINT_AS("Print as", 200),
  EMAIL("E-mail", 200),
  /** The currency that its bills have if they name none. */
  CURRENCY("Currency", 3),
  /** The name of a term of accounts payable. */
  TERM("Term", 40),
  /** The account that its bills have if a line names none. */
  DEFAULT_ACCOUNT("Default account", 24),
  /** The name of a vendor type; the ledger publishes no length for it. */
  VENDOR_TYPE("Vendor type", Integer.MAX_VALUE),
  TAX_ID("Tax id", 20);

  private final String title;
  private final int max;

  VendorField(String title, int max) {
    this.title = title;
    this.max = max;
  }

  /** Its title in a list of vendors and in messages. */
  public String title() {
    return title;
  }

  /** The longest text that the ledger takes, in characters. */
  public int max() {
    return max;
  }
}
