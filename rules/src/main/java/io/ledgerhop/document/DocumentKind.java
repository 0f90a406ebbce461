// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * The kind of a document in the ledger.
 *
 * <p>The suffix ends the document number, and the number has a limit: 20 characters for the
 * REFERENCENO of a journal entry, 30 for the RECORDID of a bill or adjustment in Intacct's schema,
 * and 20 for the document number of purchasing and order entry.
 */
public enum DocumentKind {
  JOURNAL("", 20),
  /** What a vendor charges. */
  BILL("-B", 30),
  /** What a vendor returns: an adjustment that lowers what is owed to it. */
  VENDOR_CREDIT("-C", 30),
  /** An adjustment that lowers what is owed to a vendor by what it has withheld already. */
  DEBIT_MEMO("-M", 30),
  /** The opposite adjustment, for a slice in which the vendor returns more than it charges. */
  CREDIT_MEMO("-M", 30),
  /** Pays bills with the credits of the same vendor, without money. */
  APPLICATION("-A", 30),
  /** What is bought from a vendor; the company's transaction definition says what it means. */
  PURCHASING("-P", 20),
  /** What is sold to a customer. */
  ORDER_ENTRY("-O", 20);

  private final String suffix;
  private final int numberMax;

  DocumentKind(String suffix, int numberMax) {
    this.suffix = suffix;
    this.numberMax = numberMax;
  }

  /** True if a document of another kind, or of the same, takes back one of this kind. */
  public boolean isReversible() {
    return this != PURCHASING && this != ORDER_ENTRY;
  }

  /**
   * The kind of the document that takes back one of this kind.
   *
   * @throws IllegalStateException if none does: what returns goods is named by the definitions of
   *     the company
   */
  public DocumentKind opposite() {
    return switch (this) {
      case BILL -> VENDOR_CREDIT;
      case VENDOR_CREDIT, DEBIT_MEMO -> CREDIT_MEMO;
      case CREDIT_MEMO -> DEBIT_MEMO;
      case JOURNAL, APPLICATION -> this;
      case PURCHASING, ORDER_ENTRY -> throw new IllegalStateException(this + " has no opposite");
    };
  }

  public String suffix() {
    return suffix;
  }

  /** The longest document number that the ledger takes, in characters. */
  public int numberMax() {
    return numberMax;
  }
}
