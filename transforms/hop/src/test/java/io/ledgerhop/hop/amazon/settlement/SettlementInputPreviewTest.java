// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.metadata.serializer.multi.MultiMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.ui.core.widget.TableView;
import org.apache.hop.ui.hopgui.HopGui;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The Preview button of the dialog, used as a data engineer uses it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class SettlementInputPreviewTest {

  private static final int STEP_MILLIS = 500;
  private static final int STEPS_MAX = 60;

  @TempDir private Path home;
  private final List<String> shown = new ArrayList<>();
  private boolean pressed;

  @Test
  void showsTheMoneyLinesOfAFile() throws Exception {
    Window window = Window.get();
    SettlementInputMeta meta = options();
    SettlementInputDialog dialog =
        new SettlementInputDialog(window.parent(), new Variables(), meta, pipeline(meta));
    MemoryMetadataProvider metadata = metadata();
    dialog.setMetadataProvider(metadata);
    HopGui.getInstance()
        .setMetadataProvider(
            new MultiMetadataProvider(Encr.getEncoder(), List.of(metadata), new Variables()));
    answer(window, STEPS_MAX);

    dialog.open();

    assertThat(shown).hasSize(8).first().asString().contains("90000000002");
  }

  /** Presses Preview, confirms the number of rows, checks the rows, and closes the dialogs. */
  private void answer(Window window, int stepsLeft) {
    window
        .display()
        .timerExec(
            STEP_MILLIS,
            () -> {
              if (stepsLeft == 0) {
                Arrays.stream(window.display().getShells())
                    .filter(shell -> shell != window.parent())
                    .forEach(Shell::dispose);
                return;
              }
              answer(window, stepsLeft - 1);
              Arrays.stream(window.display().getShells())
                  .filter(shell -> shell != window.parent() && shell.isVisible())
                  .reduce((below, top) -> top)
                  .ifPresent(this::answer);
            });
  }

  private void answer(Shell shell) {
    if (has(shell, "Preview") && !pressed) {
      pressed = true;
      Window.press(shell, "Preview");
    } else if (has(shell, "Preview") && !shown.isEmpty()) {
      Window.press(shell, "Cancel");
    } else if (tables(shell).stream().anyMatch(table -> table.getItemCount() > 1)) {
      look(shell);
    } else if (has(shell, "OK") && !has(shell, "Preview")) {
      Window.press(shell, "OK");
    }
  }

  private void look(Shell shell) {
    if (shown.isEmpty()) {
      Table table = tables(shell).get(0);
      Window.picture(shell, "preview-of-LedgerHopAmazonSettlementInput");
      for (var item : table.getItems()) {
        shown.add(item.getText(2) + " " + item.getText(3));
      }
    }
    Window.press(shell, "Close");
  }

  private static List<Table> tables(Composite where) {
    return Window.controls(where).stream()
        .filter(TableView.class::isInstance)
        .map(view -> ((TableView) view).table)
        .toList();
  }

  private static boolean has(Composite where, String text) {
    return Window.controls(where).stream()
        .filter(Button.class::isInstance)
        .map(button -> ((Button) button).getText().replace("&", "").strip())
        .anyMatch(text::equals);
  }

  private SettlementInputMeta options() throws Exception {
    SettlementInputMeta meta = new SettlementInputMeta();
    meta.setTrail("trail");
    meta.setSkipPosted("N");
    meta.setFileSeller("Shop US");
    meta.setFiles(
        Path.of(
                Objects.requireNonNull(
                        SettlementInputTest.class.getResource("files/b-example-2.txt"))
                    .toURI())
            .toString());
    return meta;
  }

  private MemoryMetadataProvider metadata() throws Exception {
    TrailConnection trail = new TrailConnection();
    trail.setName("trail");
    trail.setUrl("jdbc:sqlite:" + home.resolve("trail.db"));
    trail.setArchive(home.resolve("archive").toString());
    MemoryMetadataProvider provider = new MemoryMetadataProvider();
    provider.getSerializer(TrailConnection.class).save(trail);
    return provider;
  }

  private PipelineMeta pipeline(SettlementInputMeta meta) throws Exception {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setMetadataProvider(metadata());
    pipeline.addTransform(
        new TransformMeta("LedgerHopAmazonSettlementInput", "Amazon Settlement Input", meta));
    return pipeline;
  }
}
