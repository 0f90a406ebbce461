// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import io.ledgerhop.hop.pick.FieldRows;
import io.ledgerhop.hop.pick.PickProblem;
import io.ledgerhop.problem.Problem;
import java.util.function.Consumer;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.i18n.BaseMessages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * A button beside a table of pairs.
 *
 * @param label in the language of the user
 * @param pressed changes the table
 */
record TableButton(String label, Consumer<PairsTable> pressed) {

  /** Lets the user choose the second part of a pair. */
  static TableButton choosing(ListPicker picker) {
    return new TableButton(
        ListPicker.button(), table -> picker.text(table.shell(), "").ifPresent(table::put));
  }

  /**
   * Adds the incoming fields, as <i>Get Fields</i> does in Hop's own dialogs.
   *
   * @param option its label, for messages
   */
  static TableButton gettingFields(String option, FieldRows rows) {
    return new TableButton(
        BaseMessages.getString("System.Button.GetFields").strip(),
        table -> addFields(option, rows, table));
  }

  private static void addFields(String option, FieldRows rows, PairsTable table) {
    try {
      IRowMeta fields = rows.incoming().fields();
      if (fields.isEmpty()) {
        say(table.shell(), PickProblem.FIELDS_NONE.at(option));
      } else {
        table.add(fields, rows::useOf);
      }
    } catch (HopException e) {
      say(
          table.shell(),
          PickProblem.FIELDS_UNKNOWN.at(option, String.valueOf(e.getMessage()).strip()));
    }
  }

  private static void say(Shell shell, Problem problem) {
    SentenceBox.open(
        shell,
        BaseMessages.getString(TableButton.class, "TableButton.NoFields"),
        problem.message(),
        SWT.ICON_INFORMATION);
  }
}
