// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.List;
import java.util.Optional;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.ui.core.ConstUi;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.BaseDialog;
import org.apache.hop.ui.core.gui.GuiCompositeWidgets;
import org.apache.hop.ui.core.gui.GuiResource;
import org.apache.hop.ui.pipeline.transform.BaseTransformDialog;
import org.apache.hop.ui.util.HelpUtils;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The dialog of a transform, built from the annotated fields of its meta.
 *
 * <p>A subclass has only the constructor, with exactly these parameters, because Hop calls it by
 * reflection.
 */
public abstract class OptionsDialog extends BaseTransformDialog {

  private static final Class<?> PKG = OptionsDialog.class;
  private static final int PATH_CHARACTERS = 50;

  private final AdapterMeta<?, ?> input;
  private final GuiCompositeWidgets widgets;
  private @Nullable String answer;

  protected OptionsDialog(
      Shell parent, IVariables variables, AdapterMeta<?, ?> meta, PipelineMeta pipelineMeta) {
    super(parent, variables, meta, pipelineMeta);
    input = meta;
    widgets = new GuiCompositeWidgets(variables);
  }

  /** Shows the dialog until it is closed; null if it was cancelled. */
  @Override
  public @Nullable String open() {
    shell = new Shell(getParent(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MIN);
    PropsUi.setLook(shell);
    addImageAndHelp();
    shell.setText(title());
    shell.setLayout(layout());
    changed = input.hasChanged();
    Control buttons = addButtons();
    addOptions(addName(), buttons);
    input.setChanged(changed);
    wTransformName.selectAll();
    BaseDialog.defaultShellHandling(shell, ok -> ok(), cancel -> cancel());
    return answer;
  }

  /** Replaces Hop's own method, whose Help button leads to Hop's site. */
  private void addImageAndHelp() {
    IPlugin plugin = plugin();
    Optional<String> page = plugin == null ? Optional.empty() : HelpPage.of(plugin);
    if (plugin == null || page.isEmpty()) {
      setShellImage(shell, input);
      return;
    }
    HelpUtils.createHelpButton(shell, page.get());
    shell.setImage(
        GuiResource.getInstance()
            .getSwtImageTransform(plugin.getIds()[0])
            .getAsBitmapForSize(shell.getDisplay(), ConstUi.ICON_SIZE, ConstUi.ICON_SIZE));
  }

  private Control addButtons() {
    wOk = button("System.Button.OK", event -> ok());
    wCancel = button("System.Button.Cancel", event -> cancel());
    Button[] buttons = {wOk, wCancel};
    if (input.input().isEmpty()) {
      wPreview = button("System.Button.Preview", event -> preview());
      buttons = new Button[] {wOk, wPreview, wCancel};
    }
    setButtonPositions(buttons, PropsUi.getMargin(), null);
    return wOk;
  }

  private Text addName() {
    wlTransformName = new Label(shell, SWT.RIGHT);
    PropsUi.setLook(wlTransformName);
    wlTransformName.setText(BaseMessages.getString(PKG, "System.TransformName.Label"));
    wlTransformName.setToolTipText(BaseMessages.getString(PKG, "System.TransformName.Tooltip"));
    fdlTransformName = new FormData();
    fdlTransformName.left = new FormAttachment(0, 0);
    fdlTransformName.right = new FormAttachment(props.getMiddlePct(), -PropsUi.getMargin());
    fdlTransformName.top = new FormAttachment(0, PropsUi.getMargin());
    wlTransformName.setLayoutData(fdlTransformName);
    wTransformName = new Text(shell, SWT.SINGLE | SWT.LEFT | SWT.BORDER);
    wTransformName.setText(transformName);
    PropsUi.setLook(wTransformName);
    fdTransformName = new FormData();
    fdTransformName.left = new FormAttachment(props.getMiddlePct(), 0);
    fdTransformName.top = new FormAttachment(wlTransformName, 0, SWT.CENTER);
    fdTransformName.right = new FormAttachment(100, 0);
    fdTransformName.width = widthOf(wTransformName);
    wTransformName.setLayoutData(fdTransformName);
    return wTransformName;
  }

  private void addOptions(Control above, Control below) {
    Composite options = new Composite(shell, SWT.NONE);
    PropsUi.setLook(options);
    options.setLayout(new FormLayout());
    FormData place = new FormData();
    place.left = new FormAttachment(0, 0);
    place.right = new FormAttachment(100, 0);
    place.top = new FormAttachment(above, PropsUi.getMargin());
    place.bottom = new FormAttachment(below, -PropsUi.getMargin());
    options.setLayoutData(place);
    widgets.createCompositeWidgets(input, null, options, AdapterMeta.OPTIONS, null);
    widgets.setWidgetsContents(input, options, AdapterMeta.OPTIONS);
  }

  private void ok() {
    if (wTransformName.getText().isBlank()) {
      return;
    }
    widgets.getWidgetsContents(input, AdapterMeta.OPTIONS);
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
    widgets.getWidgetsContents(asShown, AdapterMeta.OPTIONS);
    List.copyOf(asShown.targets()).forEach(target -> target.rename().accept(""));
    new PreviewDialog(shell, variables, metadataProvider).show(asShown, wTransformName.getText());
  }

  private Button button(String key, Listener pressed) {
    Button button = new Button(shell, SWT.PUSH);
    button.setText(BaseMessages.getString(PKG, key));
    button.addListener(SWT.Selection, pressed);
    return button;
  }

  private String title() {
    IPlugin plugin = plugin();
    return plugin == null ? transformName : plugin.getName();
  }

  private @Nullable IPlugin plugin() {
    return PluginRegistry.getInstance().getPlugin(TransformPluginType.class, input);
  }

  /** Wide enough for long paths. */
  private static int widthOf(Text text) {
    GC gc = new GC(text);
    try {
      return gc.textExtent("n".repeat(PATH_CHARACTERS)).x;
    } finally {
      gc.dispose();
    }
  }

  private static FormLayout layout() {
    FormLayout layout = new FormLayout();
    layout.marginWidth = PropsUi.getFormMargin();
    layout.marginHeight = PropsUi.getFormMargin();
    return layout;
  }
}
