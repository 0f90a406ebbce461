// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import io.ledgerhop.simulators.server.CommandLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * The command line of the Amazon simulator: {@code serve}, which is the default, and {@code
 * generate}.
 */
public final class AmazonMain {

  private static final Set<String> SERVE =
      Set.of(
          "port",
          "seed",
          "anchor",
          "settlements",
          "lines",
          "rate-limits",
          "rate-factor",
          "throttle",
          "token-life");
  private static final Set<String> GENERATE = Set.of("lines", "seed", "country", "out", "anchor");

  private AmazonMain() {}

  public static void main(String[] args) throws IOException {
    run(args, System.out);
  }

  /**
   * Serves until the process ends, or writes one file.
   *
   * @throws IllegalArgumentException for options that are not understood
   */
  static void run(String[] args, PrintStream out) throws IOException {
    String word = args.length == 0 || args[0].startsWith("--") ? "" : args[0];
    String[] options = word.isEmpty() ? args : Arrays.copyOfRange(args, 1, args.length);
    switch (word) {
      case "", "serve" -> serve(CommandLine.parse(options, SERVE), out);
      case "generate" -> generate(CommandLine.parse(options, GENERATE), out);
      default -> throw new IllegalArgumentException("say serve or generate, not: " + word);
    }
  }

  private static void serve(CommandLine options, PrintStream out) throws IOException {
    Clock clock = Clock.systemUTC();
    AmazonSettings settings =
        AmazonSettings.standard()
            .withSeed(options.number("seed", 1))
            .withRateLimits(options.text("rate-limits", "on").equals("on"))
            .withRateFactor((int) options.number("rate-factor", 1))
            .withThrottledPercent((int) options.number("throttle", 0))
            .withAccessTokenLife(Duration.ofSeconds(options.number("token-life", 3_600)));
    AmazonSimulator simulator =
        AmazonSimulator.start(clock, settings, (int) options.number("port", 8_641));
    Demo standard = Demo.STANDARD;
    Demo demo =
        new Demo(
            options.number("seed", standard.seed()),
            anchor(options),
            (int) options.number("settlements", standard.settlements()),
            options.number("lines", standard.lines()));
    demo.addTo(simulator, clock);
    out.println("Amazon simulator: " + simulator.endpoint());
    out.println("Login with Amazon: " + simulator.tokenUri());
  }

  private static void generate(CommandLine options, PrintStream out) throws IOException {
    Market market = Market.of(options.text("country", "US"));
    SettlementSeries series =
        SettlementSeries.single(
            market, options.number("seed", 1), anchor(options), options.number("lines", 1_000));
    Path file = Path.of(options.required("out"));
    try (OutputStream stream = Files.newOutputStream(file)) {
      series.settlement(0).writeTo(stream);
    }
    out.println(file + ": settlement " + series.settlement(0).id());
  }

  private static LocalDate anchor(CommandLine options) {
    return LocalDate.parse(options.text("anchor", SettlementSeries.DEFAULT_ANCHOR.toString()));
  }
}
