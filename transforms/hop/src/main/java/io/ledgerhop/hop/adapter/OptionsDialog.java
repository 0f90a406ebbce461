// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.dialog.NameRow;
import io.ledgerhop.hop.dialog.OptionForm;
import io.ledgerhop.hop.dialog.OptionWindow;
import java.util.List;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.ui.core.gui.GuiResource;
import org.apache.hop.ui.pipeline.transform.BaseTransformDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The dialog of a transform, built from the annotated fields of its meta.
 *
 * <p>A subclass has only the constructor, with exactly these parameters, because Hop calls it by
 * reflection.
 */
public abstract class OptionsDialog extends BaseTransformDialog {

  private static final Class<?> PKG = OptionsDialog.class;

  private final AdapterMeta<?, ?> input;
  private final OptionForm form;
  private @Nullable String answer;

  protected OptionsDialog(
      Shell parent, IVariables variables, AdapterMeta<?, ?> meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
    input = meta;
    form = new OptionForm(variables, OptionSection.all());
  }

  /** Shows the dialog until it is closed; null if it was cancelled. */
  @Override
  public @Nullable String open() {
    IPlugin plugin = PluginRegistry.getInstance().getPlugin(TransformPluginType.class, input);
    OptionWindow window =
        new OptionWindow(getParent(), plugin == null ? transformName : plugin.getName());
    shell = window.shell();
    if (plugin != null) {
      HelpPage.of(plugin).ifPresent(window::addHelp);
      window.setImage(GuiResource.getInstance().getSwtImageTransform(plugin.getIds()[0]));
    }
    changed = input.hasChanged();
    wOk = window.addButton("System.Button.OK", this::ok);
    if (input.input().isEmpty()) {
      wPreview = window.addButton("System.Button.Preview", this::preview);
    }
    wCancel = window.addButton("System.Button.Cancel", this::cancel);
    NameRow name =
        NameRow.in(
            shell, BaseMessages.getString(PKG, "OptionsDialog.TransformName.Label"), transformName);
    wlTransformName = name.label();
    wTransformName = name.text();
    Composite options = form.create(shell, input);
    input.setChanged(changed);
    window.open(name, options, this::ok, this::cancel);
    return answer;
  }

  private void ok() {
    if (wTransformName.getText().isBlank()) {
      return;
    }
    form.readInto(input);
    input.searchInfoAndTargetTransforms(pipelineMeta.getTransforms());
    input.setChanged();
    answer = wTransformName.getText();
    dispose();
  }

  private void cancel() {
    answer = null;
    input.setChanged(changed);
    dispose();
  }

  /** Previews the first rows with the current values of the widgets, without the targets. */
  private void preview() {
    AdapterMeta<?, ?> asShown = (AdapterMeta<?, ?>) input.clone();
    form.readInto(asShown);
    List.copyOf(asShown.targets()).forEach(target -> target.rename().accept(""));
    new PreviewDialog(shell, variables, metadataProvider).show(asShown, wTransformName.getText());
  }
}
