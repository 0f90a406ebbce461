// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

/**
 * One entry of a list that a user chooses from.
 *
 * @param code what is written into the option
 * @param title what it stands for; empty if the code says it
 */
public record ListEntry(String code, String title) {

  /** What the list shows. */
  public String line() {
    return title.isBlank() || title.equals(code) ? code : code + "  -  " + title;
  }

  /** True for an item of an option that names the same thing, with or without a type behind it. */
  boolean isNamedBy(String item) {
    return stem(code).equalsIgnoreCase(stem(item));
  }

  private static String stem(String text) {
    int colon = text.indexOf(':');
    return (colon < 0 ? text : text.substring(0, colon)).strip();
  }
}
