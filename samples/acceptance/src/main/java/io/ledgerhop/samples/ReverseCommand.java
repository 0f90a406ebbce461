// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import io.ledgerhop.command.reverse.ReversalArguments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private ReversalArguments reversal = new ReversalArguments();
  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Layout layout;

  ReverseCommand(Layout layout) {
    this.layout = layout;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    reversal.requireSound(spec.commandLine());
    if (options.fresh || options.preview) {
      throw new IllegalArgumentException(
          "--fresh, --preview: a reversal needs what was posted, and posts (leave them out)");
    }
    return reversal.repost()
        ? repostChanges()
        : run(spec, ReversalArguments.WORKFLOW, reversal.reversing());
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
    int exit = run(quiet, ReversalArguments.WORKFLOW, reversal.reopening());
    if (exit != 0) {
      spec.commandLine().getOut().print(screen);
      spec.commandLine().getOut().flush();
      return exit;
    }
    return run(spec, SampleRun.PIPELINE, reversal.reposting());
  }

  private int run(CommandSpec screen, String file, Map<String, String> variables)
      throws IOException, InterruptedException {
    Settings settings = new Settings();
    variables.forEach(settings::with);
    return SampleRun.run(screen, options, layout, file, settings);
  }
}
