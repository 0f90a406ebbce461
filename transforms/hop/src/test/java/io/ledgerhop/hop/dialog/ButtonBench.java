// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.fixture.ShownTexts;
import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.fixture.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.multi.MultiMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transforms.injector.InjectorField;
import org.apache.hop.pipeline.transforms.injector.InjectorMeta;
import org.apache.hop.ui.hopgui.HopGui;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A window with options, whose buttons ask simulated services. */
final class ButtonBench implements AutoCloseable {

  final Window window;
  final Shell shell;
  private final SimulatedServices services;
  private final MultiMetadataProvider before;

  /** Hop reads the connections of these services; the bench closes them. */
  ButtonBench(SimulatedServices services) throws Exception {
    this.window = Window.get();
    this.services = services;
    this.before = HopGui.getInstance().getMetadataProvider();
    HopGui.getInstance()
        .setMetadataProvider(new MultiMetadataProvider(new Variables(), services.project()));
    this.shell = new Shell(window.display());
    shell.setLayout(new FillLayout());
  }

  @Override
  public void close() {
    shell.dispose();
    HopGui.getInstance().setMetadataProvider(before);
    services.close();
  }

  /** Shows the options of an object. */
  OptionForm form(Object object) {
    OptionForm form = new OptionForm(new Variables(), OptionSection.all());
    Composite made = form.create(shell, object);
    assertThat(made.getParent()).isSameAs(shell);
    return form;
  }

  /** Puts a transform into a pipeline, behind another that gives these fields. */
  static void placeBehind(ITransformMeta ours, String... fields) {
    InjectorMeta before = new InjectorMeta();
    for (String field : fields) {
      before.getInjectorFields().add(new InjectorField(field, "String", "-1", "-1"));
    }
    TransformMeta in = new TransformMeta("in", before);
    TransformMeta out = new TransformMeta("ours", ours);
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.addTransform(in);
    pipeline.addTransform(out);
    pipeline.addPipelineHop(new PipelineHopMeta(in, out));
  }

  /** Presses <i>Choose...</i> beside a label; returns what the box says that opens then. */
  List<String> refused(String label) {
    return press(label, "No list to choose from", box -> Window.press(box, "OK"));
  }

  /** Presses <i>Choose...</i> beside a label; returns what the list of its title shows. */
  List<String> press(String label, Consumer<Shell> answer) {
    return press(label, label, answer);
  }

  /** Presses <i>Choose...</i> beside a label; returns what the window of a title shows. */
  List<String> press(String label, String title, Consumer<Shell> answer) {
    List<String> shown = whenOpen(title, answer);
    Window.press(Window.beside(shell, label), "Choose...");
    return shown;
  }

  /** Answers the next window of a title; returns what that shows once it is open. */
  List<String> whenOpen(String title, Consumer<Shell> answer) {
    List<String> shown = new ArrayList<>();
    window.whenOpen(
        title,
        opened -> {
          Window.picture(opened, "list-" + title.replaceAll("[: ]+", "-"));
          shown.addAll(ShownTexts.of(opened));
          answer.accept(opened);
        });
    return shown;
  }

  /** Chooses these lines of a list. */
  static Consumer<Shell> chooses(String... lines) {
    return opened -> {
      list(opened).setSelection(lines);
      Window.press(opened, "OK");
    };
  }

  /** The list in a window. */
  static org.eclipse.swt.widgets.List list(Shell opened) {
    return only(opened, org.eclipse.swt.widgets.List.class);
  }

  /** The first control of this type inside. */
  static <C> C only(Composite where, Class<C> type) {
    return Window.controls(where).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
