// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

/**
 * From where a part of a document is taken.
 *
 * @param label the label of the option, for messages
 * @param text the name of the incoming field, or the constant; empty for neither
 * @param isConstant true for a value that is the same in all rows
 * @param isUsual true if the option has its default, so that the field may be absent
 */
record Choice(String label, String text, boolean isConstant, boolean isUsual) {

  /** Begins a constant in an option. */
  static final String CONSTANT = "=";

  /** Reads the text of an option, with its variables resolved. */
  static Choice of(Role role, String label, String written) {
    String text = written.strip();
    return text.startsWith(CONSTANT)
        ? new Choice(label, text.substring(CONSTANT.length()).strip(), true, false)
        : new Choice(label, text, false, text.equals(role.usual()));
  }

  boolean isField() {
    return !isConstant && !text.isEmpty();
  }
}
