// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import org.apache.hop.core.plugins.ActionPluginType;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.BaseDialog;
import org.apache.hop.ui.core.gui.GuiCompositeWidgets;
import org.apache.hop.ui.pipeline.transform.BaseTransformDialog;
import org.apache.hop.ui.util.HelpUtils;
import org.apache.hop.ui.workflow.action.ActionDialog;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.action.ActionBase;
import org.apache.hop.workflow.action.IAction;
import org.apache.hop.workflow.action.IActionDialog;
import org.eclipse.swt.SWT;
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
 * The dialog of a workflow action, built from its annotated fields.
 *
 * <p>A subclass has only the constructor, with exactly these parameters, because Hop calls it by
 * reflection.
 */
public abstract class ActionOptionsDialog extends ActionDialog implements IActionDialog {

  private static final Class<?> PKG = ActionOptionsDialog.class;

  private final ActionBase action;
  private final GuiCompositeWidgets widgets;
  private @Nullable IAction answer;

  protected ActionOptionsDialog(
      Shell parent, ActionBase action, WorkflowMeta workflowMeta, IVariables variables) {
    super(parent, workflowMeta, variables);
    this.action = action;
    this.widgets = new GuiCompositeWidgets(variables);
  }

  /** Shows the dialog until it is closed; null if it was cancelled. */
  @Override
  public @Nullable IAction open() {
    shell = new Shell(getParent(), SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | SWT.MIN);
    PropsUi.setLook(shell);
    FormLayout layout = new FormLayout();
    layout.marginWidth = PropsUi.getFormMargin();
    layout.marginHeight = PropsUi.getFormMargin();
    shell.setLayout(layout);
    IPlugin plugin = PluginRegistry.getInstance().getPlugin(ActionPluginType.class, action);
    if (plugin != null) {
      shell.setText(plugin.getName());
      HelpPage.of(plugin).ifPresent(page -> HelpUtils.createHelpButton(shell, page));
    }
    boolean changed = action.hasChanged();
    Text name = addName();
    Button ok = button("System.Button.OK", event -> ok(name));
    Button cancel = button("System.Button.Cancel", event -> cancel(changed));
    BaseTransformDialog.positionBottomButtons(
        shell, new Button[] {ok, cancel}, PropsUi.getMargin(), null);
    addOptions(name, ok);
    name.selectAll();
    BaseDialog.defaultShellHandling(shell, event -> ok(name), event -> cancel(changed));
    return answer;
  }

  private Text addName() {
    Label label = new Label(shell, SWT.RIGHT);
    PropsUi.setLook(label);
    label.setText(BaseMessages.getString(PKG, "System.ActionName.Label"));
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(props.getMiddlePct(), -PropsUi.getMargin());
    left.top = new FormAttachment(0, PropsUi.getMargin());
    label.setLayoutData(left);
    Text name = new Text(shell, SWT.SINGLE | SWT.LEFT | SWT.BORDER);
    name.setText(action.getName() == null ? "" : action.getName());
    PropsUi.setLook(name);
    FormData right = new FormData();
    right.left = new FormAttachment(props.getMiddlePct(), 0);
    right.top = new FormAttachment(label, 0, SWT.CENTER);
    right.right = new FormAttachment(100, 0);
    name.setLayoutData(right);
    return name;
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
    widgets.createCompositeWidgets(action, null, options, AdapterMeta.OPTIONS, null);
    widgets.setWidgetsContents(action, options, AdapterMeta.OPTIONS);
  }

  private void ok(Text name) {
    if (name.getText().isBlank()) {
      return;
    }
    action.setName(name.getText());
    widgets.getWidgetsContents(action, AdapterMeta.OPTIONS);
    action.setChanged();
    answer = action;
    dispose();
  }

  private void cancel(boolean changed) {
    answer = null;
    action.setChanged(changed);
    dispose();
  }

  private Button button(String key, Listener pressed) {
    Button button = new Button(shell, SWT.PUSH);
    button.setText(BaseMessages.getString(PKG, key));
    button.addListener(SWT.Selection, pressed);
    return button;
  }
}
