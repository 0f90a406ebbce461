// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Intacct Input. */
public final class IntacctInputDialog extends OptionsDialog {

  public IntacctInputDialog(
      Shell parent, IVariables variables, IntacctInputMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
