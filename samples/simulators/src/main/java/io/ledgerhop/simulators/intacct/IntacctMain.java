// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Runs the simulated company by itself: {@code --port N --books FILE --advertise URL --fresh}. */
public final class IntacctMain {
  private static final String USAGE =
      "intacct [--port N] [--books FILE] [--advertise URL] [--fresh]: port 0 takes any free one";

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
        case "--port" -> port = Integer.parseInt(value(option, left));
        case "--books" -> settings = settings.withBooks(Path.of(value(option, left)));
        case "--advertise" ->
            settings = settings.withAdvertisedEndpoint(URI.create(value(option, left)));
        case "--fresh" -> settings = settings.withFresh(true);
        default -> throw new IllegalArgumentException(option + " is not an option");
      }
    }
    return new IntacctSimulator(Clock.systemUTC(), settings).start(port);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.remove();
  }
}
