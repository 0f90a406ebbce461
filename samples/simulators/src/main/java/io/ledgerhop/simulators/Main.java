// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators;

import io.ledgerhop.simulators.amazon.AmazonMain;
import io.ledgerhop.simulators.intacct.IntacctMain;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The runnable jar: {@code amazon ...}, {@code intacct ...} or {@code generate ...}. */
public final class Main {

  private static final int FAILED = 1;

  private static final String USAGE =
      """
      amazon [serve] [--port N] [--seed S] [--settlements N] [--lines N] [--anchor DATE]
             [--rate-limits on|off] [--rate-factor N] [--throttle PERCENT]
             [--token-life SECONDS]
      intacct [--port N] [--books FILE] [--advertise URL] [--fresh] [--fault FAULT]... [--seed N]
              (intacct --help shows what can go wrong)
      generate --out FILE [--lines N] [--seed S] [--country US|CA|DE] [--anchor DATE]
      """;

  private Main() {}

  public static void main(String[] args) {
    int exitCode = start(args, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Starts what the arguments say.
   *
   * @param screen gets a sentence if that fails
   * @return 0, or the exit code for what failed
   */
  static int start(String[] args, PrintStream screen) {
    try {
      run(args);
      return 0;
    } catch (IllegalArgumentException e) {
      screen.println(e.getMessage());
      screen.print(USAGE);
      return IntacctMain.WRONG_USAGE;
    } catch (IOException | UncheckedIOException e) {
      screen.println(e.getMessage());
      return FAILED;
    }
  }

  private static void run(String[] args) throws IOException {
    String service = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (service) {
      case "amazon" -> AmazonMain.main(rest);
      case "intacct" -> IntacctMain.main(rest);
      case "generate" -> AmazonMain.main(args);
      default ->
          throw new IllegalArgumentException(
              "say amazon, intacct or generate first, not: \"" + service + "\"");
    }
  }
}
