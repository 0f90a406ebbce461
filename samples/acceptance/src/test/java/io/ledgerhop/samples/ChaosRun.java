// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the sample pipeline with refusals, expiries and three killed processes.
 *
 * <p>Compares the calls with those of an undisturbed run over the same settlements.
 */
final class ChaosRun {

  /**
   * Settlements of each seller; enough to make repeated sign-ins and listings a small part of the
   * calls.
   */
  static final int SETTLEMENTS_EACH = 40;

  static final int SETTLEMENTS = 3 * SETTLEMENTS_EACH;

  private static final int KILLS = 3;

  /**
   * A process is killed within this many calls to Amazon or Intacct; a complete run makes about
   * 1,000.
   */
  private static final int STEPS_MAX = 250;

  private static final long LINES = 24;

  /** The factor by which the usage plans are faster than Amazon's. */
  private static final int RATE_FACTOR = 3_000;

  private static final String RATE = "50";

  private static final List<SimulatedOperation> OPERATIONS =
      List.of(
          SimulatedOperation.TOKEN,
          SimulatedOperation.GET_REPORTS,
          SimulatedOperation.GET_REPORT_DOCUMENT,
          SimulatedOperation.DOWNLOAD);

  private final SampleProject project;
  private final Path folder;

  ChaosRun(Path folder) {
    this.folder = folder;
    this.project = SampleProject.inProcessesOfItsOwn(folder);
  }

  /**
   * The result of a run.
   *
   * @param exitCode the exit code of the last process, the only one that was not killed
   * @param refused calls answered with 429, 503 or an expiry
   * @param archived files in the archive
   */
  record Result(
      int exitCode,
      Map<SimulatedOperation, Integer> calls,
      int refused,
      long archived,
      List<JournalEntry> journals) {

    int total() {
      return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print(PrintStream screen, String name) {
      screen.printf(
          "%s: %d calls %s, %d of them refused, %d files archived, %d journals%n",
          name, total(), calls, refused, archived, journals.size());
    }
  }

  /**
   * Prints an undisturbed and a disturbed run.
   *
   * @param arguments the seed of chance; optional
   */
  public static void main(String[] arguments) throws Exception {
    long seed = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
    Path folder = Files.createTempDirectory("ledgerhop-chaos");
    new ChaosRun(folder.resolve("undisturbed")).undisturbed().print(System.out, "undisturbed");
    new ChaosRun(folder.resolve("disturbed")).disturbed(seed).print(System.out, "disturbed");
  }

  Result undisturbed() throws Exception {
    try (AmazonSimulator amazon = amazon();
        ServiceEndpoints services = services(amazon)) {
      int exitCode = hop(services).waitFor();
      return new Result(exitCode, calls(amazon), 0, archived(), journals(services));
    }
  }

  Result disturbed(long seed) throws Exception {
    SplittableRandom chance = new SplittableRandom(seed);
    try (AmazonSimulator amazon = amazon();
        ServiceEndpoints services = services(amazon)) {
      ServiceFaults faults = new ServiceFaults(amazon, seed, RATE);
      amazon.faults(faults.script());
      for (int kill = 0; kill < KILLS; kill++) {
        faults.newProcess();
        int point = 1 + chance.nextInt(STEPS_MAX);
        kill(hop(services), amazon, services.intacct().orElseThrow(), point);
      }
      faults.newProcess();
      int exitCode = hop(services).waitFor();
      return new Result(exitCode, calls(amazon), faults.refused(), archived(), journals(services));
    }
  }

  /**
   * Kills a process when the services have received a number of calls, whatever it is doing then.
   */
  private static void kill(Process hop, AmazonSimulator amazon, IntacctSimulator company, int point)
      throws InterruptedException {
    int end = steps(amazon, company) + point;
    while (steps(amazon, company) < end && hop.isAlive()) {
      hop.waitFor(2, TimeUnit.MILLISECONDS);
    }
    if (!hop.isAlive()) {
      throw new IllegalStateException("the run ended before it was killed");
    }
    hop.destroyForcibly().waitFor();
  }

  private static int steps(AmazonSimulator amazon, IntacctSimulator company) {
    int amazonCalls = OPERATIONS.stream().mapToInt(amazon.calls()::of).sum();
    return amazonCalls + company.calls().values().stream().mapToInt(Integer::intValue).sum();
  }

  private Process hop(ServiceEndpoints services) throws IOException {
    RunOptions options = new RunOptions();
    Settings settings =
        new RunSettings(options, project.layout()).addTo(services.settings(), project.out());
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.createDirectories(project.out());
    return new HopProcess(project.layout(), work, project.out().resolve("hop.log"))
        .start(SampleRun.PIPELINE, settings);
  }

  private ServiceEndpoints services(AmazonSimulator amazon) throws IOException {
    Files.createDirectories(project.layout().state());
    RunOptions options = new RunOptions();
    options.amazon = amazon.endpoint();
    Map<String, String> environment = new TreeMap<>();
    environment.put("LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString());
    environment.put("LEDGERHOP_SELLERS", "US, CA, DE");
    Map.of("US", Demo.US, "CA", Demo.CA, "DE", Demo.DE)
        .forEach((name, seller) -> addCredentials(environment, name, seller));
    return ServiceEndpoints.start(options, environment, project.layout().state());
  }

  private static void addCredentials(Map<String, String> environment, String name, Seller seller) {
    environment.put("LEDGERHOP_LWA_CLIENT_ID", seller.credentials().clientId());
    environment.put("LEDGERHOP_LWA_CLIENT_SECRET", seller.credentials().clientSecret());
    environment.put("LEDGERHOP_" + name + "_REFRESH_TOKEN", seller.credentials().refreshToken());
  }

  private static AmazonSimulator amazon() throws IOException {
    Clock clock = Clock.systemUTC();
    AmazonSimulator amazon =
        AmazonSimulator.start(clock, AmazonSettings.standard().withRateFactor(RATE_FACTOR), 0);
    for (Seller seller : List.of(Demo.US, Demo.CA, Demo.DE)) {
      amazon.add(seller);
      SettlementSeries series =
          new SettlementSeries(
              seller.market(),
              1,
              SettlementSeries.DEFAULT_ANCHOR,
              SETTLEMENTS_EACH,
              LINES,
              Debt.NONE);
      for (int index = 0; index < SETTLEMENTS_EACH; index++) {
        Duration age = Duration.ofHours(SETTLEMENTS_EACH - index);
        amazon.addSettlement(
            seller, ClosedSettlement.of(series.settlement(index), clock.instant().minus(age)));
      }
    }
    return amazon;
  }

  private static Map<SimulatedOperation, Integer> calls(AmazonSimulator amazon) {
    Map<SimulatedOperation, Integer> calls = new TreeMap<>();
    OPERATIONS.forEach(operation -> calls.put(operation, amazon.calls().of(operation)));
    return calls;
  }

  /** Counts complete files; a partial file of a killed process has another name for a day. */
  private long archived() throws IOException {
    try (Stream<Path> files = Files.walk(project.layout().state().resolve("archive"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).count();
    }
  }

  private static List<JournalEntry> journals(ServiceEndpoints services) {
    return services.intacct().orElseThrow().journals();
  }
}
