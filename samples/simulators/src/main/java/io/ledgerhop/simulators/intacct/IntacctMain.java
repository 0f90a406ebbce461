// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.fault.FaultOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Runs the simulated company in a process of its own. Sage's SDKs accept only endpoints in the
 * domain intacct.com; for them a name in that domain must resolve to this machine and be given with
 * {@code --advertise}.
 */
public final class IntacctMain {
  /** The exit code for an invalid command line. */
  public static final int WRONG_USAGE = 2;

  private static final String HELP =
      """
      intacct [--port N] [--books FILE] [--fresh] [--closed DAY] [--advertise URL]
              [--fault FAULT]... [--seed N]

        --port N         listen here; 0, the default, takes any free port
        --books FILE     keep the books in this file; without it they end with the process
        --fresh          forget what the file holds
        --closed DAY     the books are closed up to this day, as in 2026-10-31
        --advertise URL  the endpoint that getAPISession returns
        --fault FAULT    what goes wrong, as often as you like:
                           KIND[=VALUE][@WHEN[:CALLS]]
        --seed N         decides about faults with a chance; default 0
        --help           this text

      KIND                what happens
        503-before          status 503 and a page, nothing is done; any status from 400 to 599
        503-after           the work is done, then the same
        429-before[=7s]     the rate limit; with a time, Retry-After says it
        reset-before        the connection closes, nothing is done
        reset-after         the work is done, and the connection closes without an answer
        delay-before=5s     the work waits
        delay-after=5s      the work is done, the answer waits
        cut-after[=120]     the work is done, half of the answer comes, or so many bytes
        empty-after         the work is done, an empty body comes
        page-after          the work is done, status 200 and a page come
        partial-after=NO    the work is done, but the last result says that it failed with NO
        shuffled-after      the work is done, the results come in another order
        missing-after       the work is done, the last result is missing
        late-commit=2m      the connection closes at once, the work is done after this time
        maintenance-before  status 200 and a page that says maintenance
        session-ended       the session ends just before the call
        refused=ERRORNO     the functions of the call are refused with this number
        aborted=ERRORNO     the same, with the status aborted
      WHEN                3, 2-5, 10% or each; each is the default
      CALLS               write, the default: calls that write; *: all calls; or the name of a
                          function, as in query, "create GLBATCH"; or a control id

      for the whole company, without WHEN:
        visible-after=20s   what was posted is found by calls that read only after this time
        replay=duplicate    a control id that comes again is refused as a duplicate (default)
        replay=ERRORNO      it is refused with this number, and a text without a reason
        replay=original     the first answer comes again, a success with the first key
      """;

  private static final int PORT_MAX = 65535;
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");

  private IntacctSettings settings = IntacctSettings.demonstration();
  private final List<String> faults = new ArrayList<>();
  private Optional<LocalDate> closed = Optional.empty();
  private int port;
  private long seed;

  private IntacctMain() {}

  public static void main(String[] args) {
    if (List.of(args).contains("--help")) {
      System.out.print(HELP);
      return;
    }
    try {
      IntacctSimulator simulator = start(List.of(args));
      Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
      System.out.println("Intacct simulator: " + simulator.endpoint());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println("intacct --help shows all options");
      System.exit(WRONG_USAGE);
    }
  }

  /**
   * Starts a simulator with the settings and faults of the arguments.
   *
   * @throws IllegalArgumentException naming the argument that is wrong
   */
  public static IntacctSimulator start(List<String> args) {
    IntacctMain line = new IntacctMain();
    Deque<String> left = new ArrayDeque<>(args);
    while (!left.isEmpty()) {
      line.take(left.remove(), left);
    }
    return line.simulator();
  }

  private void take(String option, Deque<String> left) {
    switch (option) {
      case "--port" -> port = port(value(option, left));
      case "--books" -> settings = settings.withBooks(Path.of(value(option, left)));
      case "--advertise" ->
          settings = settings.withAdvertisedEndpoint(URI.create(value(option, left)));
      case "--closed" -> closed = Optional.of(day(value(option, left)));
      case "--fresh" -> settings = settings.withFresh(true);
      case "--fault" -> faults.add(value(option, left));
      case "--seed" -> seed = seed(value(option, left));
      default -> throw new IllegalArgumentException(option + " is not an option");
    }
  }

  private IntacctSimulator simulator() {
    FaultOptions options = FaultOptions.parse(faults, new Random(seed), settings);
    IntacctSimulator simulator = new IntacctSimulator(Clock.systemUTC(), options.settings());
    closed.ifPresent(simulator::closePeriod);
    options.specs().forEach(spec -> simulator.faults().at(spec.occasions()).meets(spec));
    return simulator.start(port);
  }

  private static int port(String text) {
    if (!PORT.matcher(text).matches() || Integer.parseInt(text) > PORT_MAX) {
      throw new IllegalArgumentException(
          "--port: " + text + " is not a port (a number from 0 to " + PORT_MAX + ")");
    }
    return Integer.parseInt(text);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("--closed: " + text + " is not a day like 2026-10-31", e);
    }
  }

  private static long seed(String text) {
    if (!SEED.matcher(text).matches()) {
      throw new IllegalArgumentException("--seed: " + text + " is not a whole number");
    }
    return Long.parseLong(text);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.remove();
  }
}
