// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.adapter.HelpPage;
import io.ledgerhop.problem.Outcome;
import java.util.Objects;
import java.util.Optional;
import org.apache.hop.core.Const;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadata;
import org.apache.hop.metadata.api.HopMetadataBase;
import org.apache.hop.metadata.plugin.MetadataPluginType;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.dialog.MessageBox;
import org.apache.hop.ui.core.gui.GuiCompositeWidgets;
import org.apache.hop.ui.core.gui.IGuiPluginCompositeWidgetsListener;
import org.apache.hop.ui.core.metadata.MetadataEditor;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;
import org.apache.hop.ui.util.HelpUtils;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a connection is edited: its name, one widget for each annotated option, and a
 * button to test it.
 */
@SuppressWarnings("unchecked") // of raw types in the methods of Hop's superclass
public abstract class ConnectionEditor<T extends HopMetadataBase> extends MetadataEditor<T>
    implements IGuiPluginCompositeWidgetsListener {

  /** The parent of the widgets of all connections. */
  static final String OPTIONS = "LedgerHop-Connection";

  private static final Class<?> PKG = ConnectionEditor.class;

  private final GuiCompositeWidgets widgets;
  private @Nullable Page page;
  private boolean filling;

  /** The widgets; they exist after Hop has called createControl. */
  private record Page(Text name, Composite options) {}

  protected ConnectionEditor(HopGui hopGui, MetadataManager<T> manager, T connection) {
    super(hopGui, manager, connection);
    widgets = new GuiCompositeWidgets(manager.getVariables());
  }

  /** A new connection, to be filled from the widgets for the test. */
  protected abstract T blank();

  /** Tests the connection and returns the description of success; called by a background thread. */
  protected abstract Outcome<String> attempt(T connection, IVariables variables);

  @Override
  public void createControl(Composite parent) {
    Text name = createName(parent);
    Composite options = new Composite(parent, SWT.NONE);
    options.setLayout(new FormLayout());
    PropsUi.setLook(options);
    FormData layout = new FormData();
    layout.left = new FormAttachment(0, 0);
    layout.right = new FormAttachment(100, 0);
    layout.top = new FormAttachment(name, PropsUi.getMargin());
    layout.bottom = new FormAttachment(100, 0);
    options.setLayoutData(layout);
    page = new Page(name, options);
    widgets.createCompositeWidgets(getMetadata(), null, options, OPTIONS, null);
    setWidgetsContent();
    widgets.setWidgetsListener(this);
    name.addListener(SWT.Modify, event -> changed());
  }

  private Text createName(Composite parent) {
    Label label = new Label(parent, SWT.RIGHT);
    PropsUi.setLook(label);
    label.setText(BaseMessages.getString(PKG, "ConnectionEditor.Name.Label"));
    Text name = new Text(parent, SWT.SINGLE | SWT.LEFT | SWT.BORDER);
    PropsUi.setLook(name);
    int middle = PropsUi.getInstance().getMiddlePct();
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(middle, -PropsUi.getMargin());
    left.top = new FormAttachment(name, 0, SWT.CENTER);
    label.setLayoutData(left);
    FormData right = new FormData();
    right.left = new FormAttachment(middle, 0);
    right.right = new FormAttachment(100, 0);
    right.top = new FormAttachment(0, PropsUi.getMargin());
    name.setLayoutData(right);
    return name;
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
    ConnectionTrial.run(
        () -> attempt(typed, variables),
        ConnectionTrial.TIME_MAX,
        words -> tell(display, button, words, typed));
  }

  /** Called on the UI thread after a test of the connection, successful or not. */
  protected void tried(T connection) {}

  /** Changes widgets without marking the connection as changed. */
  protected final void quietly(Runnable change) {
    filling = true;
    change.run();
    filling = false;
  }

  /** The widget of an option. */
  protected final @Nullable Control widget(String option) {
    return widgets.getWidgetsMap().get(option);
  }

  private void tell(Display display, Button button, String words, T connection) {
    if (display.isDisposed()) {
      return;
    }
    display.asyncExec(
        () -> {
          if (!button.isDisposed()) {
            button.setEnabled(true);
            tried(connection);
            MessageBox box = new MessageBox(button.getShell(), SWT.OK | SWT.ICON_INFORMATION);
            box.setText(BaseMessages.getString(PKG, "ConnectionEditor.Test.Label"));
            box.setMessage(words);
            box.open();
          }
        });
  }

  @Override
  public void setWidgetsContent() {
    quietly(
        () -> {
          page().name().setText(Const.NVL(getMetadata().getName(), ""));
          widgets.setWidgetsContents(getMetadata(), page().options(), OPTIONS);
        });
  }

  @Override
  public void getWidgetsContent(T connection) {
    connection.setName(page().name().getText());
    widgets.getWidgetsContents(connection, OPTIONS);
  }

  @Override
  public boolean setFocus() {
    return page().name().setFocus();
  }

  @Override
  public void widgetModified(GuiCompositeWidgets all, Control widget, String id) {
    changed();
  }

  @Override
  public void widgetsCreated(GuiCompositeWidgets all) {}

  @Override
  public void widgetsPopulated(GuiCompositeWidgets all) {}

  @Override
  public void persistContents(GuiCompositeWidgets all) {}

  private Page page() {
    return Objects.requireNonNull(page, "createControl comes first");
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
