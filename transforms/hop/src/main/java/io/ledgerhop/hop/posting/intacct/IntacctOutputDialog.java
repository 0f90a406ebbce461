// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Intacct Output. */
public final class IntacctOutputDialog extends OptionsDialog {

  public IntacctOutputDialog(
      Shell parent, IVariables variables, IntacctOutputMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
