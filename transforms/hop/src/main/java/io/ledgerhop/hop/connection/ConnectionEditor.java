// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.adapter.HelpPage;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.dialog.NameRow;
import io.ledgerhop.hop.dialog.OptionForm;
import io.ledgerhop.hop.dialog.SentenceBox;
import io.ledgerhop.hop.pick.LimitedCall;
import io.ledgerhop.problem.AccessFinding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hop.core.Const;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadata;
import org.apache.hop.metadata.api.HopMetadataBase;
import org.apache.hop.metadata.plugin.MetadataPluginType;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.metadata.MetadataEditor;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;
import org.apache.hop.ui.util.HelpUtils;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a connection is edited: its name, one widget for each annotated option, and a
 * button to test it.
 */
@SuppressWarnings("unchecked") // of raw types in the methods of Hop's superclass
public abstract class ConnectionEditor<T extends HopMetadataBase> extends MetadataEditor<T> {

  private static final Class<?> PKG = ConnectionEditor.class;

  private final OptionForm form;
  private @Nullable NameRow row;
  private boolean filling;

  protected ConnectionEditor(HopGui hopGui, MetadataManager<T> manager, T connection) {
    super(hopGui, manager, connection);
    form = new OptionForm(manager.getVariables(), OptionSection.all());
  }

  /** A new connection, to be filled from the widgets for the test. */
  protected abstract T blank();

  /** Tests the connection; called by a background thread. */
  protected abstract List<AccessFinding> attempt(T connection, IVariables variables);

  @Override
  public void createControl(Composite parent) {
    NameRow name =
        NameRow.in(parent, BaseMessages.getString(PKG, "ConnectionEditor.Name.Label"), "");
    row = name;
    Composite options = form.create(parent, getMetadata());
    FormData layout = new FormData();
    layout.left = new FormAttachment(0, 0);
    layout.right = new FormAttachment(100, 0);
    layout.top = new FormAttachment(name.text(), 2 * PropsUi.getMargin());
    layout.bottom = new FormAttachment(100, 0);
    options.setLayoutData(layout);
    setWidgetsContent();
    form.whenChanged(this::changed);
    name.text().addListener(SWT.Modify, event -> changed());
  }

  @Override
  public Button[] createButtonsForButtonBar(Composite parent) {
    Button test = new Button(parent, SWT.PUSH);
    test.setText(BaseMessages.getString(PKG, "ConnectionEditor.Test.Label"));
    test.addListener(SWT.Selection, event -> test(test));
    Optional<String> page = helpPage();
    if (page.isEmpty() || parent instanceof Shell) {
      return new Button[] {test};
    }
    return new Button[] {test, HelpUtils.createHelpButton(parent, page.get())};
  }

  /** Hop requests a help button if the editor has its own window, but not if it is in a tab. */
  @Override
  protected Button createHelpButton(Shell shell) {
    return helpPage()
        .map(page -> HelpUtils.createHelpButton(shell, page))
        .orElseGet(() -> super.createHelpButton(shell));
  }

  private Optional<String> helpPage() {
    HopMetadata type = manager.getManagedClass().getAnnotation(HopMetadata.class);
    PluginRegistry registry = PluginRegistry.getInstance();
    return Optional.ofNullable(registry.getPlugin(MetadataPluginType.class, type.key()))
        .flatMap(HelpPage::of);
  }

  private void test(Button button) {
    T typed = blank();
    getWidgetsContent(typed);
    IVariables variables = manager.getVariables();
    Display display = button.getDisplay();
    button.setEnabled(false);
    CompletableFuture<Void> unused =
        ConnectionTrial.run(typed, () -> attempt(typed, variables), LimitedCall.TIME_MAX)
            .thenAccept(findings -> tell(display, button, findings));
  }

  /** Changes widgets without marking the connection as changed. */
  private void quietly(Runnable change) {
    filling = true;
    change.run();
    filling = false;
  }

  private void tell(Display display, Button button, List<AccessFinding> findings) {
    if (display.isDisposed()) {
      return;
    }
    display.asyncExec(
        () -> {
          if (!button.isDisposed()) {
            button.setEnabled(true);
            SentenceBox.open(
                button.getShell(),
                BaseMessages.getString(PKG, "ConnectionEditor.Test.Label"),
                FindingLines.lines(findings),
                icon(findings));
          }
        });
  }

  private static int icon(List<AccessFinding> findings) {
    return switch (FindingLines.worst(findings)) {
      case FINE -> SWT.ICON_INFORMATION;
      case WARNING -> SWT.ICON_WARNING;
      case WRONG -> SWT.ICON_ERROR;
    };
  }

  @Override
  public void setWidgetsContent() {
    quietly(
        () -> {
          name().setText(Const.NVL(getMetadata().getName(), ""));
          form.show(getMetadata());
        });
  }

  @Override
  public void getWidgetsContent(T connection) {
    connection.setName(name().getText());
    form.readInto(connection);
  }

  @Override
  public boolean setFocus() {
    return name().setFocus();
  }

  private Text name() {
    return Objects.requireNonNull(row, "createControl comes first").text();
  }

  private void changed() {
    if (!filling) {
      setChanged();
    }
  }

  /** Editors are compared by identity: a connection that is edited twice has two editors. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(originalName);
  }
}
