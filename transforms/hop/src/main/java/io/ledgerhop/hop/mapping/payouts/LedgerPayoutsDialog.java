// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Ledger Payouts. */
public final class LedgerPayoutsDialog extends OptionsDialog {

  public LedgerPayoutsDialog(
      Shell parent, IVariables variables, LedgerPayoutsMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
