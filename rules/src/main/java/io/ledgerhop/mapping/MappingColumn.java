// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.condition.PlainText;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A column of the Mapping tab, identified by its title; the order of the columns is free. */
public enum MappingColumn {
  ON("On", Kind.SWITCH),
  PRIORITY("Priority", Kind.NUMBER),
  ACCOUNT_TYPE("Account type", Kind.TEXT),
  MARKETPLACE("Marketplace", Kind.TEXT),
  CURRENCY("Currency", Kind.TEXT),
  TRANSACTION_TYPE("Transaction type", Kind.TEXT),
  AMOUNT_TYPE("Amount type", Kind.TEXT),
  AMOUNT_DESCRIPTION("Amount description", Kind.TEXT),
  SKU("SKU", Kind.ID),
  PRODUCT_LINE("Product line", Kind.TEXT),
  SIGN("Sign", Kind.TEXT),
  FROM("From", Kind.DATE),
  TO("To", Kind.DATE),
  POST_AS("Post as", Kind.TEXT),
  GL_ACCOUNT("GL account", Kind.ID),
  /** For people: the account is the one in the column before it, whatever the title says. */
  ACCOUNT_TITLE("Account title", Kind.REMARK),
  VENDOR("Vendor", Kind.ID),
  DEPARTMENT("Department", Kind.ID),
  LOCATION("Location", Kind.ID),
  CLASS("Class", Kind.ID),
  PROJECT("Project", Kind.ID),
  CUSTOMER("Customer", Kind.ID),
  ITEM("Item", Kind.ID),
  TAX_TREATMENT("Tax treatment", Kind.TEXT),
  MEMO("Memo", Kind.TEXT),
  GROUP_BY("Group by", Kind.TEXT),
  SHARES("Shares", Kind.TEXT),
  NOTE("Note", Kind.REMARK),
  TICKET("Ticket", Kind.REMARK);

  /** The values that a cell of the column may hold. */
  public enum Kind {
    SWITCH,
    NUMBER,
    DATE,
    /** Text that the rules use; a formula is refused. */
    TEXT,
    /** Text in which every character counts; a number is refused as well as a formula. */
    ID,
    /** A remark for people; the rules ignore it. */
    REMARK
  }

  private final String title;
  private final Kind kind;

  MappingColumn(String title, Kind kind) {
    this.title = title;
    this.kind = kind;
  }

  public String title() {
    return title;
  }

  public Kind kind() {
    return kind;
  }

  /** True for the columns that say how a line is posted. */
  public boolean isResult() {
    return compareTo(POST_AS) >= 0 && kind != Kind.REMARK;
  }

  /** True for the columns that every Mapping tab must have. */
  public boolean isNeeded() {
    return switch (this) {
      case TRANSACTION_TYPE, AMOUNT_TYPE, AMOUNT_DESCRIPTION, POST_AS, GL_ACCOUNT -> true;
      default -> false;
    };
  }

  /** The column that holds the values of a standard dimension. */
  public static MappingColumn of(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> DEPARTMENT;
      case LOCATION -> LOCATION;
      case CLASS -> CLASS;
      case PROJECT -> PROJECT;
      case CUSTOMER -> CUSTOMER;
      case VENDOR -> VENDOR;
      case ITEM -> ITEM;
    };
  }

  /** The standard dimension whose values the column holds; empty for any other column. */
  public Optional<Dimension> dimension() {
    return Arrays.stream(Dimension.values()).filter(known -> of(known) == this).findFirst();
  }

  /** True when another title has a word of this one, as <i>Account</i> has of <i>GL account</i>. */
  public boolean sharesAWordWith(String otherTitle) {
    Set<String> words = Set.of(PlainText.of(title).split(" "));
    return Arrays.stream(PlainText.of(otherTitle).split(" ")).anyMatch(words::contains);
  }

  /** The column with this title, whatever its case and blanks. */
  public static Optional<MappingColumn> ofTitle(String title) {
    String plain = PlainText.of(title);
    return Arrays.stream(values())
        .filter(column -> PlainText.of(column.title).equals(plain))
        .findFirst();
  }
}
