// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Amazon Report Input. */
public final class ReportInputDialog extends OptionsDialog {

  public ReportInputDialog(
      Shell parent, IVariables variables, ReportInputMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
