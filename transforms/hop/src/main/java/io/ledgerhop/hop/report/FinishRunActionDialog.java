// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.hop.adapter.ActionOptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.workflow.WorkflowMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Finish Run. */
public final class FinishRunActionDialog extends ActionOptionsDialog {

  public FinishRunActionDialog(
      Shell parent, FinishRunAction action, WorkflowMeta workflowMeta, IVariables variables) {
    super(parent, action, workflowMeta, variables);
  }
}
