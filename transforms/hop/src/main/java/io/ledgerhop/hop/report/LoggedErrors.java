// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.masking.Masking;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.logging.HopLoggingEvent;
import org.apache.hop.core.logging.LogLevel;
import org.apache.hop.core.logging.LogMessage;

/** The errors in a pipeline's log, without stack traces and secrets. */
final class LoggedErrors {

  /** More errors than this are in the log only. */
  private static final int SHOWN_MAX = 50;

  private static final Pattern EXCEPTION_NAME =
      Pattern.compile("^([\\w$]+\\.)+[\\w$]*(Exception|Error):\\s*");

  /** Hop's generic messages, which explain nothing. */
  private static final Pattern GENERIC_MESSAGES =
      Pattern.compile(
          "Unexpected error|Error initializing transform .*|.* failed to initialize!|.*\\.\\d+ failed to initialize.*");

  private LoggedErrors() {}

  /** The messages of the pipeline with this log channel and of its transforms, each once. */
  static List<String> of(String logChannelId) {
    return HopLogStore.getLogBufferFromTo(logChannelId, false, 0, HopLogStore.getLastBufferLineNr())
        .stream()
        .filter(event -> event.getLevel() == LogLevel.ERROR)
        .map(LoggedErrors::text)
        .map(Masking::masked)
        .filter(text -> !text.isEmpty() && !GENERIC_MESSAGES.matcher(text).matches())
        .distinct()
        .limit(SHOWN_MAX)
        .toList();
  }

  private static String text(HopLoggingEvent event) {
    String text =
        event.getMessage() instanceof LogMessage message
            ? message.getMessage()
            : String.valueOf(event.getMessage());
    int trace = text.indexOf("\n\tat ");
    String message = trace < 0 ? text : text.substring(0, trace);
    return EXCEPTION_NAME.matcher(message.strip()).replaceFirst("").strip();
  }
}
