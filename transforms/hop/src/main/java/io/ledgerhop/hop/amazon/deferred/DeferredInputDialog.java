// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.deferred;

import io.ledgerhop.hop.adapter.OptionsDialog;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.PipelineMeta;
import org.eclipse.swt.widgets.Shell;

/** The dialog of Amazon Deferred Input. */
public final class DeferredInputDialog extends OptionsDialog {

  public DeferredInputDialog(
      Shell parent, IVariables variables, DeferredInputMeta meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
  }
}
