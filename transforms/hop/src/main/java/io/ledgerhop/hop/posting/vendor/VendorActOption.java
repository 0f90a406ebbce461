// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.posting.vendor.VendorAct;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The choices of the option <i>What to do</i>. */
enum VendorActOption {
  MATCH("Match only", VendorAct.MATCH),
  CREATE("Create missing", VendorAct.CREATE),
  UPDATE("Create and update", VendorAct.UPDATE);

  private final String word;
  private final VendorAct act;

  VendorActOption(String word, VendorAct act) {
    this.word = word;
    this.act = act;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(VendorActOption::word).toList();
  }

  /** The choice of a word, whatever its upper and lower case; empty if it is none. */
  static Optional<VendorAct> of(String written) {
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(written.strip()))
        .map(option -> option.act)
        .findFirst();
  }
}
