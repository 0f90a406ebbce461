// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer to a function whose control id was completed before. Intacct's real refusal is not
 * published, so a client must handle each of these correctly.
 *
 * @param repeatsAnswer whether the first answer is repeated, a success with the first key; the
 *     refusal then applies only to functions that an earlier process answered first
 * @param errorno the error number of the refusal
 * @param sentence the text of the refusal, in which {@code %s} stands for the control id
 */
public record ReplayAnswer(boolean repeatsAnswer, String errorno, String sentence) {
  /** A refusal that says that the control id was used before. */
  public static final ReplayAnswer DUPLICATE =
      new ReplayAnswer(
          false,
          "SIM-DUPLICATE-CONTROLID",
          "The function with the control id '%s' was executed before");

  /** Repeats the first answer. */
  public static final ReplayAnswer ORIGINAL =
      new ReplayAnswer(true, DUPLICATE.errorno(), DUPLICATE.sentence());

  private static final Pattern ERRORNO = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  /** A refusal with another number and a text that does not mention a duplicate. */
  public static ReplayAnswer refusedAs(String errorno) {
    return new ReplayAnswer(false, errorno, "There was an error processing the request.");
  }

  /** Reads {@code duplicate}, {@code original} or an error number; empty for any other text. */
  public static Optional<ReplayAnswer> parse(String text) {
    return switch (text) {
      case "duplicate" -> Optional.of(DUPLICATE);
      case "original" -> Optional.of(ORIGINAL);
      default -> ERRORNO.matcher(text).matches() ? Optional.of(refusedAs(text)) : Optional.empty();
    };
  }

  /** The text of the refusal. */
  public String refusal(String controlId) {
    return sentence.replace("%s", controlId);
  }
}
