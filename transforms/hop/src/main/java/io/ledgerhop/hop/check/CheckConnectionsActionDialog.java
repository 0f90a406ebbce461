// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.check;

import io.ledgerhop.hop.adapter.ActionOptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.workflow.WorkflowMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Check Connections. */
public final class CheckConnectionsActionDialog extends ActionOptionsDialog {

  public CheckConnectionsActionDialog(
      Shell parent,
      CheckConnectionsAction action,
      WorkflowMeta workflowMeta,
      IVariables variables) {
    super(parent, action, workflowMeta, variables);
  }
}
