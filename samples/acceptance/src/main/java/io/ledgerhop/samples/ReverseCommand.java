// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reverses what was posted for a settlement, or only what differs, and then posts it again. */
@Command(
    name = "reverse",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back what was posted for a settlement, by opposite documents; the next run posts it again.",
      "With --repost only slices that differ from what would be posted now are reversed, and posted again at once."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:failed or refused", "2:partial", "3:held"})
final class ReverseCommand implements Callable<Integer> {

  static final String WORKFLOW = "workflows/reverse-settlement.hwf";

  @Option(
      names = "--settlement",
      paramLabel = "ID",
      required = true,
      description = "Amazon's number of the settlement, or that of a cash entry")
  private String settlement = "";

  @Option(
      names = "--seller",
      paramLabel = "NAME",
      description = "seller account; not needed if the trail has the settlement of one only")
  private String seller = "";

  @Option(
      names = "--slice",
      paramLabel = "NUMBER",
      description = "reverse only this slice; not with --repost, which finds what differs")
  private @Nullable Integer slice;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "entry date of the reversals; default that of what each reverses")
  private @Nullable LocalDate date;

  @Option(names = "--repost", description = "post again at once what was reversed")
  private boolean repost;

  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;

  ReverseCommand(Layout layout) {
    this.layout = layout;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (repost && slice != null) {
      throw new IllegalArgumentException(
          "--slice and --repost: only one of them can be given (leave out --slice; what does not"
              + " differ is not reversed)");
    }
    if (options.fresh || options.preview) {
      throw new IllegalArgumentException(
          "--fresh, --preview: a reversal needs what was posted, and posts (leave them out)");
    }
    return repost ? repostChanges() : SampleRun.run(spec, options, layout, WORKFLOW, reversal());
  }

  /** First lets the sources offer the settlement again; shows nothing of that if it goes well. */
  private int repostChanges() throws IOException, InterruptedException {
    StringWriter screen = new StringWriter();
    PrintWriter printer = new PrintWriter(screen);
    CommandSpec quiet =
        new CommandLine(new ReverseCommand(layout))
            .setOut(printer)
            .setErr(printer)
            .getCommandSpec();
    Settings reopening =
        reversal().with("LEDGERHOP_REVERSAL_SCOPE", "Changed slices in the next run");
    int exit = SampleRun.run(quiet, options, layout, WORKFLOW, reopening);
    if (exit != 0) {
      spec.commandLine().getOut().print(screen);
      spec.commandLine().getOut().flush();
      return exit;
    }
    Settings reposting = reversal().with("LEDGERHOP_CHANGED_DOCUMENTS", "Reverse and post again");
    return SampleRun.run(spec, options, layout, SampleRun.PIPELINE, reposting);
  }

  private Settings reversal() {
    return new Settings()
        .with("LEDGERHOP_REVERSAL_SETTLEMENTS", settlement)
        .with("LEDGERHOP_REVERSAL_SELLER", seller)
        .with("LEDGERHOP_REVERSAL_SLICE", slice == null ? "" : slice)
        .with("LEDGERHOP_REVERSAL_DATE", date == null ? "" : date);
  }
}
