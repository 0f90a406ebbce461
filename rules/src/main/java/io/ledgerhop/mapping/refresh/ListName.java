// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.condition.PlainText;
import java.util.Arrays;
import java.util.Optional;

/** A list of a workbook that a company fills, by the title of its column. */
public enum ListName {
  ACCOUNT("Account", "Account title", "GL account", Optional.empty()),
  VENDOR(Dimension.VENDOR),
  DEPARTMENT(Dimension.DEPARTMENT),
  LOCATION(Dimension.LOCATION),
  CLASS(Dimension.CLASS),
  PROJECT(Dimension.PROJECT),
  CUSTOMER(Dimension.CUSTOMER),
  ITEM(Dimension.ITEM);

  private final String title;
  private final String nameTitle;
  private final String usedIn;
  private final Optional<Dimension> dimension;

  ListName(Dimension dimension) {
    this(
        MappingColumn.of(dimension).title(),
        MappingColumn.of(dimension).title() + " name",
        MappingColumn.of(dimension).title(),
        Optional.of(dimension));
  }

  ListName(String title, String nameTitle, String usedIn, Optional<Dimension> dimension) {
    this.title = title;
    this.nameTitle = nameTitle;
    this.usedIn = usedIn;
    this.dimension = dimension;
  }

  static ListName of(Dimension dimension) {
    return valueOf(dimension.name());
  }

  /** The list with this title, whatever its case and blanks. */
  public static Optional<ListName> ofTitle(String title) {
    String plain = PlainText.of(title);
    return Arrays.stream(values())
        .filter(name -> PlainText.of(name.title).equals(plain))
        .findFirst();
  }

  /** The title of the column with the ids. */
  public String title() {
    return title;
  }

  /** The title of the column with the names of the ids. */
  public String nameTitle() {
    return nameTitle;
  }

  /** The dimension whose values the list has; empty for accounts. */
  public Optional<Dimension> dimension() {
    return dimension;
  }

  /** The title of the column in which mapping rows use the ids. */
  String usedIn() {
    return usedIn;
  }
}
