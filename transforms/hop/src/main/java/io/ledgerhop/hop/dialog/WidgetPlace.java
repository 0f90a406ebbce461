// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.core.variables.IVariables;
import org.eclipse.swt.widgets.Composite;

/**
 * What every widget of an option is made with.
 *
 * @param variables those that its text may hold
 * @param toolTip the help of the option, in the language of the user
 */
record WidgetPlace(Composite parent, IVariables variables, String toolTip) {

  WidgetPlace in(Composite other) {
    return new WidgetPlace(other, variables, toolTip);
  }
}
