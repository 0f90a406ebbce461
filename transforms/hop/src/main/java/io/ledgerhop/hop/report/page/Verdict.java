// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.RunReport;
import java.util.Locale;

/** How a run ended, in words. */
public final class Verdict {

  private Verdict() {}

  public static String of(RunFacts facts, RunReport report) {
    String words = facts.exitCode(report).map(code -> words(code, report)).orElse("Still running");
    return report.isPreview() ? "Preview: " + lower(words) : words;
  }

  /** The style of the words. */
  static String mood(RunFacts facts, RunReport report) {
    return facts
        .exitCode(report)
        .map(
            code ->
                switch (code) {
                  case DONE -> report.isPreview() ? "wait" : "good";
                  case HELD -> "wait";
                  case FAILED, PARTIAL -> "bad";
                })
        .orElse("wait");
  }

  private static String words(ExitCode code, RunReport report) {
    return switch (code) {
      case DONE -> done(report);
      case FAILED -> "Failed, nothing was posted";
      case PARTIAL -> "Partly posted, something failed";
      case HELD ->
          report.findings().isEmpty() ? "Something is held" : "Something is missing or held";
    };
  }

  private static String done(RunReport report) {
    if (report.results().isEmpty()) {
      return "Nothing new";
    }
    return report.isPreview() ? "nothing was posted" : "Done";
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
