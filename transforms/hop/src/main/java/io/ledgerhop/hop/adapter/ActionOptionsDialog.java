// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.dialog.NameRow;
import io.ledgerhop.hop.dialog.OptionForm;
import io.ledgerhop.hop.dialog.OptionWindow;
import java.util.Objects;
import org.apache.hop.core.plugins.ActionPluginType;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.gui.GuiResource;
import org.apache.hop.ui.workflow.action.ActionDialog;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.action.ActionBase;
import org.apache.hop.workflow.action.IAction;
import org.apache.hop.workflow.action.IActionDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
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
  private final OptionForm form;
  private @Nullable IAction answer;

  protected ActionOptionsDialog(
      Shell parent, ActionBase action, WorkflowMeta workflowMeta, IVariables variables) {
    super(parent, workflowMeta, variables);
    this.action = action;
    this.form = new OptionForm(variables, OptionSection.all());
  }

  /** Shows the dialog until it is closed; null if it was cancelled. */
  @Override
  public @Nullable IAction open() {
    String written = Objects.toString(action.getName(), "");
    IPlugin plugin = PluginRegistry.getInstance().getPlugin(ActionPluginType.class, action);
    OptionWindow window =
        new OptionWindow(getParent(), plugin == null ? written : plugin.getName());
    shell = window.shell();
    if (plugin != null) {
      HelpPage.of(plugin).ifPresent(window::addHelp);
      window.setImage(GuiResource.getInstance().getSwtImageAction(plugin.getIds()[0]));
    }
    boolean changed = action.hasChanged();
    NameRow name =
        NameRow.in(shell, BaseMessages.getString(PKG, "OptionsDialog.ActionName.Label"), written);
    Runnable ok = () -> ok(name.text().getText());
    Runnable cancel = () -> cancel(changed);
    window.addButton("System.Button.OK", ok);
    window.addButton("System.Button.Cancel", cancel);
    Composite options = form.create(shell, action);
    window.open(name, options, ok, cancel);
    return answer;
  }

  private void ok(String name) {
    if (name.isBlank()) {
      return;
    }
    action.setName(name);
    form.readInto(action);
    action.setChanged();
    answer = action;
    dispose();
  }

  private void cancel(boolean changed) {
    answer = null;
    action.setChanged(changed);
    dispose();
  }
}
