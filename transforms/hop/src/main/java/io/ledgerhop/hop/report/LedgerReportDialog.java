// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Ledger Report. */
public final class LedgerReportDialog extends OptionsDialog {

  public LedgerReportDialog(
      Shell parent, IVariables variables, LedgerReportMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
