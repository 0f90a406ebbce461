// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import io.ledgerhop.plan.rows.RowSettings;
import java.util.Map;

/**
 * What the options say.
 *
 * @param choices one for each role
 * @param leavesOutZero true if rows of goods with the quantity 0 are left out, and not wrong
 */
record RowMapping(
    KindOption kind, RowSettings settings, Map<Role, Choice> choices, boolean leavesOutZero) {

  Choice choice(Role role) {
    Choice choice = choices.get(role);
    if (choice == null) {
      throw new IllegalStateException("no option for " + role);
    }
    return choice;
  }
}
