// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.adapter.ActionOptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.workflow.WorkflowMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Reverse settlement. */
public final class ReverseSettlementActionDialog extends ActionOptionsDialog {

  public ReverseSettlementActionDialog(
      Shell parent,
      ReverseSettlementAction action,
      WorkflowMeta workflowMeta,
      IVariables variables) {
    super(parent, action, workflowMeta, variables);
  }
}
