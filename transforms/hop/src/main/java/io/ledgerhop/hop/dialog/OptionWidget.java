// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.eclipse.swt.widgets.Control;

/** Shows and edits the value of one option. */
interface OptionWidget {

  /** What is laid out beside the label. */
  Control control();

  /** Shows a value as the file of a pipeline or a connection holds it. */
  void show(String value);

  /** The value as such a file holds it. */
  String value();

  /** Calls back after each change, also of one that {@link #show} makes. */
  void whenChanged(Runnable changed);

  /** True if the widget has its own label in line with those of the other options. */
  default boolean hasLabel() {
    return false;
  }

  /** True if the widget is higher than a line, so that its label stands at its top. */
  default boolean isTall() {
    return false;
  }
}
