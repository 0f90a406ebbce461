// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Window;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.action.IAction;
import org.apache.hop.workflow.action.IActionDialog;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the dialog of every action on a display, takes a screenshot and confirms it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class ActionDialogPicturesTest {

  static List<IPlugin> actions() throws Exception {
    return OurPlugins.actions();
  }

  @ParameterizedTest
  @MethodSource("actions")
  void opensShowsAndKeepsEveryOption(IPlugin plugin) throws Exception {
    IAction action = OurPlugins.action(plugin);
    action.setName(plugin.getName());
    Options.fill(action);
    var before = Options.values(action);
    Window window = Window.get();

    window.whenOpen(
        shell -> {
          Window.pictures(shell, plugin.getIds()[0]);
          Window.press(shell, "OK");
        });
    IAction kept = dialog(window, action).open();

    assertThat(kept).isSameAs(action);
    assertThat(Options.values(action)).isEqualTo(before);
    assertThat(action.hasChanged()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("actions")
  void showsItsSampleAsInTheManualAndChangesNothingWhenCancelled(IPlugin plugin) throws Exception {
    IAction action = SampleElements.action(plugin).getAction();
    var before = Options.values(action);
    Window window = Window.get();
    List<Throwable> wrong = new ArrayList<>();

    window.whenOpen(
        shell -> {
          wrong.addAll(DocPicture.wrong(shell, Page.of("actions", plugin.getDocumentationUrl())));
          Window.press(shell, BaseMessages.getString("System.Button.Cancel"));
        });
    IAction kept = dialog(window, action).open();

    assertThat(wrong).isEmpty();
    assertThat(kept).isNull();
    assertThat(Options.values(action)).isEqualTo(before);
  }

  private static IActionDialog dialog(Window window, IAction action) throws Exception {
    WorkflowMeta workflow = new WorkflowMeta();
    workflow.setMetadataProvider(new MemoryMetadataProvider());
    IActionDialog dialog =
        Class.forName(action.getDialogClassName())
            .asSubclass(IActionDialog.class)
            .getConstructor(Shell.class, action.getClass(), WorkflowMeta.class, IVariables.class)
            .newInstance(window.parent(), action, workflow, new Variables());
    dialog.setMetadataProvider(new MemoryMetadataProvider());
    return dialog;
  }
}
