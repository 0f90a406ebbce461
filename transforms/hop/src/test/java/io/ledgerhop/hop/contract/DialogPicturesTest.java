// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.fixture.Window;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.ITransformDialog;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transforms.dummy.DummyMeta;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every dialog on a display, takes a screenshot and confirms it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class DialogPicturesTest {

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void opensShowsAndKeepsEveryOption(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    Options.fill(meta);
    var before = Options.values(meta);
    Window window = Window.get();
    ITransformDialog dialog = dialog(window, meta, pipeline(plugin, meta));
    List<String> tabs = new ArrayList<>();

    window.whenOpen(
        shell -> {
          tabs.addAll(Window.tabs(shell));
          Window.pictures(shell, plugin.getIds()[0]);
          Window.press(shell, "OK");
        });
    String name = dialog.open();

    assertThat(name).isEqualTo(plugin.getName());
    assertThat(Options.values(meta)).isEqualTo(before);
    assertThat(meta.hasChanged()).isTrue();
    assertThat(tabs).isEqualTo(Texts.tabs(meta.getClass()));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void showsItsSampleAsInTheManualAndChangesNothingWhenCancelled(IPlugin plugin) throws Exception {
    TransformMeta sample = SampleElements.transform(plugin);
    AdapterMeta<?, ?> meta = (AdapterMeta<?, ?>) sample.getTransform();
    var before = Options.values(meta);
    Window window = Window.get();
    ITransformDialog dialog = dialog(window, meta, sample.getParentPipelineMeta());
    meta.setChanged(false);
    List<Throwable> wrong = new ArrayList<>();

    window.whenOpen(
        shell -> {
          wrong.addAll(
              DocPicture.wrong(shell, Page.of("transforms", plugin.getDocumentationUrl())));
          Window.press(shell, BaseMessages.getString("System.Button.Cancel"));
        });
    String name = dialog.open();

    assertThat(wrong).isEmpty();
    assertThat(name).isNull();
    assertThat(Options.values(meta)).isEqualTo(before);
    assertThat(meta.hasChanged()).isFalse();
  }

  private static PipelineMeta pipeline(IPlugin plugin, AdapterMeta<?, ?> meta) {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setMetadataProvider(new MemoryMetadataProvider());
    TransformMeta ours = new TransformMeta(plugin.getIds()[0], plugin.getName(), meta);
    TransformMeta next = new TransformMeta("Next transform", new DummyMeta());
    pipeline.addTransform(ours);
    pipeline.addTransform(next);
    pipeline.addPipelineHop(new PipelineHopMeta(ours, next));
    return pipeline;
  }

  private static ITransformDialog dialog(
      Window window, AdapterMeta<?, ?> meta, PipelineMeta pipeline) throws Exception {
    return Class.forName(meta.getDialogClassName())
        .asSubclass(ITransformDialog.class)
        .getConstructor(Shell.class, IVariables.class, meta.getClass(), PipelineMeta.class)
        .newInstance(window.parent(), new Variables(), meta, pipeline);
  }
}
