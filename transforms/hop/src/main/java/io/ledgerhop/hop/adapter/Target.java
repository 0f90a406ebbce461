// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An option that names a following transform.
 *
 * @param label the option's label, for messages
 * @param isMain whether it takes the main rows, or copies of some
 * @param name the transform's name; empty if none is chosen
 * @param rename receives the new name when the transform is renamed
 */
public record Target(String label, boolean isMain, Supplier<String> name, Consumer<String> rename) {

  /** The transform that gets all rows; on Beam it must be named if other targets get copies. */
  public static Target main(String label, Supplier<String> name, Consumer<String> rename) {
    return new Target(label, true, name, rename);
  }

  /** A transform that gets a copy of some rows. */
  public static Target copies(String label, Supplier<String> name, Consumer<String> rename) {
    return new Target(label, false, name, rename);
  }

  boolean isChosen() {
    return !name.get().isEmpty();
  }
}
