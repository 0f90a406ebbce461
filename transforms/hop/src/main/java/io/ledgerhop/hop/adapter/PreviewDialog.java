// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.PipelinePreviewFactory;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.EnterNumberDialog;
import org.apache.hop.ui.core.dialog.EnterTextDialog;
import org.apache.hop.ui.core.dialog.PreviewRowsDialog;
import org.apache.hop.ui.pipeline.dialog.PipelinePreviewProgressDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks for the number of rows, runs a source alone, and shows its rows or its errors. */
final class PreviewDialog {

  private static final Class<?> PKG = OptionsDialog.class;

  private final Shell shell;
  private final IVariables variables;
  private final IHopMetadataProvider metadataProvider;

  PreviewDialog(Shell shell, IVariables variables, IHopMetadataProvider metadataProvider) {
    this.shell = shell;
    this.variables = variables;
    this.metadataProvider = metadataProvider;
  }

  void show(ITransformMeta meta, String name) {
    int rows = askHowMany();
    if (rows <= 0) {
      return;
    }
    PipelineMeta pipeline =
        PipelinePreviewFactory.generatePreviewPipeline(metadataProvider, meta, name);
    PipelinePreviewProgressDialog run =
        new PipelinePreviewProgressDialog(
            shell, variables, pipeline, new String[] {name}, new int[] {rows});
    run.open();
    if (run.isCancelled()) {
      return;
    }
    if (run.getPipeline() != null && run.getPipeline().getErrors() > 0) {
      showLog(run.getLoggingText());
    }
    new PreviewRowsDialog(
            shell,
            variables,
            SWT.NONE,
            name,
            run.getPreviewRowsMeta(name),
            run.getPreviewRows(name),
            run.getLoggingText())
        .open();
  }

  private int askHowMany() {
    return new EnterNumberDialog(
            shell,
            PropsUi.getInstance().getDefaultPreviewSize(),
            BaseMessages.getString(PKG, "OptionsDialog.Preview.Title"),
            BaseMessages.getString(PKG, "OptionsDialog.Preview.Question"))
        .open();
  }

  private void showLog(String log) {
    EnterTextDialog dialog =
        new EnterTextDialog(
            shell,
            BaseMessages.getString(PKG, "OptionsDialog.Preview.Failed.Title"),
            BaseMessages.getString(PKG, "OptionsDialog.Preview.Failed.Text"),
            log,
            true);
    dialog.setReadOnly();
    dialog.open();
  }
}
