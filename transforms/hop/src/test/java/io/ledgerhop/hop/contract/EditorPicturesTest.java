// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Window;
import java.util.List;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.metadata.MetadataEditor;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the editor of every metadata type on a display and takes a screenshot. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class EditorPicturesTest {

  static List<IPlugin> metadataTypes() throws Exception {
    return OurPlugins.metadataTypes();
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void showsAndKeepsEveryOption(IPlugin plugin) throws Exception {
    Window window = Window.get();

    keepsEveryOption(
        window, plugin, SampleElements.metadata(plugin, OurPlugins.metadata(plugin).getClass()));
  }

  private static <T extends IHopMetadata> void keepsEveryOption(
      Window window, IPlugin plugin, T object) throws Exception {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) object.getClass();
    Shell shell = new Shell(window.display());
    MetadataEditor<T> editor = editor(window, type, object);

    shell.setLayout(new GridLayout());
    Composite page = new Composite(shell, SWT.NONE);
    PropsUi.setLook(page);
    page.setLayout(new FormLayout());
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    editor.createControl(page);
    Composite bar = new Composite(shell, SWT.NONE);
    bar.setLayout(new RowLayout());
    editor.createButtonsForButtonBar(bar);
    shell.setSize(800, 400);
    shell.open();
    window.settle();
    List<String> tabs = Window.tabs(shell);
    List<Throwable> wrong =
        DocPicture.wrong(shell, Page.of("metadata", plugin.getDocumentationUrl()));
    T read = type.getConstructor().newInstance();
    Options.fill(read);
    editor.getWidgetsContent(read);
    shell.dispose();

    assertThat(wrong).isEmpty();
    assertThat(Options.values(read)).isEqualTo(Options.values(object));
    assertThat(tabs).isEqualTo(Texts.tabs(type));
    assertThat(read.getName()).isEqualTo(object.getName());
  }

  private static <T extends IHopMetadata> MetadataEditor<T> editor(
      Window window, Class<T> type, T object) throws Exception {
    MetadataManager<T> manager =
        new MetadataManager<>(new Variables(), new MemoryMetadataProvider(), type, window.parent());
    @SuppressWarnings("unchecked")
    Class<? extends MetadataEditor<T>> editor =
        (Class<? extends MetadataEditor<T>>)
            Class.forName(type.getName() + "Editor").asSubclass(MetadataEditor.class);
    return editor
        .getConstructor(HopGui.class, MetadataManager.class, type)
        .newInstance(HopGui.getInstance(), manager, object);
  }
}
