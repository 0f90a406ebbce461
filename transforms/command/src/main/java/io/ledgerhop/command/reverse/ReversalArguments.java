// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is reversed, and the variables of the workflow that they set. */
public final class ReversalArguments {

  /** The workflow that reverses, relative to a project like the sample project. */
  public static final String WORKFLOW = "workflows/reverse-settlement.hwf";

  /** The pipeline that posts again, relative to such a project. */
  public static final String PIPELINE = "pipelines/settlements-to-intacct.hpl";

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

  /**
   * @throws ParameterException if options contradict each other
   */
  public void requireSound(CommandLine command) {
    if (repost && slice != null) {
      throw new ParameterException(
          command,
          "--slice and --repost: only one of them can be given (leave out --slice; what does not"
              + " differ is not reversed)");
    }
  }

  /** True when what was reversed is posted again at once. */
  public boolean repost() {
    return repost;
  }

  /** The variables of a run that reverses everything that is asked for; blank if not given. */
  public Map<String, String> reversing() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("LEDGERHOP_REVERSAL_SETTLEMENTS", settlement.strip());
    variables.put("LEDGERHOP_REVERSAL_SELLER", seller.strip());
    variables.put("LEDGERHOP_REVERSAL_SLICE", slice == null ? "" : slice.toString());
    variables.put("LEDGERHOP_REVERSAL_DATE", date == null ? "" : date.toString());
    return variables;
  }

  /** The variables of a run after which the sources offer the settlement again. */
  public Map<String, String> reopening() {
    Map<String, String> variables = reversing();
    variables.put("LEDGERHOP_REVERSAL_SCOPE", "Changed slices in the next run");
    return variables;
  }

  /** The variables of the run after that one, which reverses what differs and posts it again. */
  public Map<String, String> reposting() {
    Map<String, String> variables = reversing();
    variables.put("LEDGERHOP_CHANGED_DOCUMENTS", "Reverse and post again");
    return variables;
  }

  /** What is about to be done, as a sentence without its full stop. */
  String intention() {
    String what =
        slice == null ? "settlement " + settlement : "slice " + slice + " of " + settlement;
    return (repost ? "Reverses what differs of " : "Reverses ")
        + what
        + (seller.isBlank() ? "" : " of " + seller.strip())
        + (date == null ? "" : ", dated " + date)
        + (repost ? ", and posts it again" : "");
  }
}
