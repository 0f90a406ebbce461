// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The two services that a run calls: simulators, unless the user named others. */
final class ServiceEndpoints implements AutoCloseable {

  /** The prefix of the environment variables with the credentials of real services. */
  static final String PREFIX = "LEDGERHOP_";

  /**
   * The variables with the key for stored secrets, or its file; the process reads them, not Hop.
   */
  private static final String KEY = "LEDGERHOP_KEY";

  /** The file in the state folder with the books of the simulated company. */
  static final String BOOKS = "intacct-books.txt";

  private static final String DEMO_SENDER = "ledgerhop_sender";
  private static final String DEMO_SENDER_PASSWORD = "sender-pass";
  private static final String DEMO_USER = "ws_poster";
  private static final String DEMO_PASSWORD = "user-pass";
  private static final String DEMO_SELLERS = "CA, US, DE";

  private final Optional<AmazonSimulator> amazon;
  private final Optional<IntacctSimulator> intacct;
  private final Settings settings;

  private ServiceEndpoints(
      Optional<AmazonSimulator> amazon, Optional<IntacctSimulator> intacct, Settings settings) {
    this.amazon = amazon;
    this.intacct = intacct;
    this.settings = settings;
  }

  /**
   * Starts the simulators that are needed.
   *
   * @param environment the environment variables of the process
   * @param state the folder in which the simulated company stores its books
   * @throws IllegalArgumentException if credentials of a real service are missing
   */
  static ServiceEndpoints start(RunOptions options, Map<String, String> environment, Path state)
      throws IOException {
    Settings settings = new Settings();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !name.startsWith(KEY)) {
            settings.with(name, value);
          }
        });
    Credentials credentials = new Credentials(environment);
    if (options.amazon != null) {
      credentials.addAmazon(settings.with("LEDGERHOP_AMAZON_ENDPOINT", options.amazon));
    }
    if (options.intacct != null) {
      credentials.addIntacct(settings.with("LEDGERHOP_INTACCT_ENDPOINT", options.intacct));
    }
    Optional<AmazonSimulator> amazon =
        options.amazon == null ? Optional.of(amazon(settings)) : Optional.empty();
    Optional<IntacctSimulator> intacct =
        options.intacct == null ? Optional.of(intacct(settings, state)) : Optional.empty();
    return new ServiceEndpoints(amazon, intacct, settings);
  }

  /** Endpoints and credentials as Hop variables. */
  Settings settings() {
    return settings;
  }

  Optional<AmazonSimulator> amazon() {
    return amazon;
  }

  Optional<IntacctSimulator> intacct() {
    return intacct;
  }

  @Override
  public void close() {
    amazon.ifPresent(AmazonSimulator::close);
    intacct.ifPresent(IntacctSimulator::close);
  }

  private static AmazonSimulator amazon(Settings settings) throws IOException {
    Clock clock = Clock.systemUTC();
    AmazonSimulator simulator = AmazonSimulator.start(clock, AmazonSettings.standard(), 0);
    Demo.STANDARD.addTo(simulator, clock);
    settings
        .with("LEDGERHOP_AMAZON_ENDPOINT", simulator.endpoint())
        .with("LEDGERHOP_LWA_ENDPOINT", simulator.tokenUri())
        .with("LEDGERHOP_SELLERS", DEMO_SELLERS);
    credentials(settings, "US", Demo.US);
    credentials(settings, "CA", Demo.CA);
    credentials(settings, "DE", Demo.DE);
    credentials(settings, "VENDOR", Demo.VENDOR);
    return simulator;
  }

  private static void credentials(Settings settings, String name, Seller seller) {
    settings
        .with("LEDGERHOP_LWA_CLIENT_ID", seller.credentials().clientId())
        .with("LEDGERHOP_LWA_CLIENT_SECRET", seller.credentials().clientSecret())
        .with("LEDGERHOP_" + name + "_REFRESH_TOKEN", seller.credentials().refreshToken());
  }

  private static IntacctSimulator intacct(Settings settings, Path state) {
    IntacctSettings company = IntacctSettings.demonstration().withBooks(state.resolve(BOOKS));
    IntacctSimulator simulator = new IntacctSimulator(Clock.systemUTC(), company).start(0);
    settings
        .with("LEDGERHOP_INTACCT_ENDPOINT", simulator.endpoint())
        .with("LEDGERHOP_INTACCT_SENDER_ID", DEMO_SENDER)
        .with("LEDGERHOP_INTACCT_SENDER_PASSWORD", DEMO_SENDER_PASSWORD)
        .with("LEDGERHOP_INTACCT_COMPANY", company.companyId())
        .with("LEDGERHOP_INTACCT_USER", DEMO_USER)
        .with("LEDGERHOP_INTACCT_PASSWORD", DEMO_PASSWORD)
        .with("LEDGERHOP_INTACCT_ENTITY", "");
    return simulator;
  }
}
