// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the simulated company by itself: {@code --port N --books FILE --advertise URL --fresh}.
 * Sage's own SDKs accept endpoints in the domain intacct.com only, so for them a name in that
 * domain must lead to this machine, and be advertised.
 */
public final class IntacctMain {
  private static final String USAGE =
      "intacct [--port N] [--books FILE] [--advertise URL] [--fresh]: port 0 takes any free one";

  private static final int PORT_MAX = 65535;
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

  private IntacctMain() {}

  public static void main(String[] args) {
    try {
      IntacctSimulator simulator = start(List.of(args));
      Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
      System.out.println("Intacct simulator: " + simulator.endpoint());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(1);
    }
  }

  /** A started simulator with the settings that the arguments ask for. */
  public static IntacctSimulator start(List<String> args) {
    IntacctSettings settings = IntacctSettings.demonstration();
    int port = 0;
    Deque<String> left = new ArrayDeque<>(args);
    while (!left.isEmpty()) {
      String option = left.remove();
      switch (option) {
        case "--port" -> port = port(value(option, left));
        case "--books" -> settings = settings.withBooks(Path.of(value(option, left)));
        case "--advertise" ->
            settings = settings.withAdvertisedEndpoint(URI.create(value(option, left)));
        case "--fresh" -> settings = settings.withFresh(true);
        default -> throw new IllegalArgumentException(option + " is not an option");
      }
    }
    return new IntacctSimulator(Clock.systemUTC(), settings).start(port);
  }

  private static int port(String text) {
    if (!PORT.matcher(text).matches() || Integer.parseInt(text) > PORT_MAX) {
      throw new IllegalArgumentException(
          "--port: " + text + " is not a port (a number from 0 to " + PORT_MAX + ")");
    }
    return Integer.parseInt(text);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.remove();
  }
}
