// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.server.FaultScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F69: every credential is a canary. Whatever happens in a run, no credential is in anything that
 * it leaves behind: log, screen, results, documents, trail, archive, Hop's own files.
 */
@Timeout(300)
class CanaryTest {

  private static final String CLIENT_SECRET = "canary-client-secret";
  private static final List<String> SECRETS =
      List.of(
          "canary-",
          "Atzr",
          "Atza",
          "sender-pass",
          "user-pass",
          "X-Amz-Signature",
          "X-Amz-Credential",
          "X-Amz-Security-Token");

  private static final Seller US = canary(Demo.US, "us");
  private static final Seller CA = canary(Demo.CA, "ca");
  private static final Seller DE = canary(Demo.DE, "de");

  @TempDir private Path folder;
  private final Clock clock = Clock.systemUTC();

  /** With refusals and expiries, and with the client secret encrypted by our own command. */
  @Test
  void leavesNoSecretBehindWhenARunSucceeds() throws Exception {
    try (AmazonSimulator amazon = amazon()) {
      amazon.faults(
          new FaultScript()
              .onNth(1, "token", AmazonFaults.signInThrottled())
              .onNth(1, "getReports", AmazonFaults.throttled("20"))
              .onNth(2, "getReports", AmazonFaults.expiredInMessage(401))
              .onNth(1, "getReportDocument", AmazonFaults.throttled("20"))
              .onNth(1, "download", AmazonFaults.urlExpired()));
      String sealed = encrypted(CLIENT_SECRET);

      int exitCode = run(amazon, sealed);

      assertThat(exitCode).as(log()).isZero();
      assertThat(sealed).startsWith("aes-gcm:1:");
      assertThat(log())
          .contains(": 429 after ", ": 401 after ", "/report-documents/")
          .contains("request id ");
      assertThat(Files.readString(folder.resolve("out/run.json")))
          .containsPattern("\"Amazon getReports\" : [4-9]")
          .containsPattern("\"Amazon download\" : 4")
          .containsPattern("\"Amazon sign-in\" : 5")
          .contains("\"Intacct\" : ");
      assertNoSecretIsLeft();
    }
  }

  /** One seller has revoked its authorisation; for another, download URLs have expired. */
  @Test
  void leavesNoSecretBehindWhenSellersFail() throws Exception {
    try (AmazonSimulator amazon = amazon()) {
      amazon.revoke(CA);
      amazon.faults(new FaultScript().onEach("download", AmazonFaults.urlExpired()));

      run(amazon, CLIENT_SECRET);

      assertThat(screen())
          .contains(
              "Amazon does not accept the refresh token", "at the last of 3 attempts (status 403");
      assertNoSecretIsLeft();
    }
  }

  @Test
  void leavesNoSecretBehindWhenTheSecretIsWrong() throws Exception {
    try (AmazonSimulator amazon = amazon()) {
      run(amazon, "canary-that-nobody-knows");

      assertThat(screen()).contains("Amazon does not know this client id with this client secret");
      assertNoSecretIsLeft();
    }
  }

  private AmazonSimulator amazon() throws IOException {
    AmazonSimulator amazon =
        AmazonSimulator.start(clock, AmazonSettings.standard().withRateLimits(false), 0);
    for (Seller seller : List.of(US, CA, DE)) {
      amazon.add(seller);
      amazon.addSettlement(
          seller,
          ClosedSettlement.of(
              Demo.STANDARD.series(seller, Debt.NONE).settlement(0),
              clock.instant().minus(Duration.ofDays(1))));
    }
    return amazon;
  }

  /** Runs with Hop's most detailed log level, and with Hop's settings in the folder of the test. */
  private int run(AmazonSimulator amazon, String clientSecret) throws Exception {
    Layout layout = SampleProject.inProcessesOfItsOwn(folder).layout();
    Path out = Files.createDirectories(folder.resolve("out"));
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.createDirectories(layout.state());
    RunOptions options = new RunOptions();
    options.amazon = amazon.endpoint();
    Map<String, String> environment = new TreeMap<>();
    environment.put("LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString());
    environment.put("LEDGERHOP_SELLERS", "US, CA, DE");
    environment.put("LEDGERHOP_LWA_CLIENT_ID", US.credentials().clientId());
    environment.put("LEDGERHOP_LWA_CLIENT_SECRET", clientSecret);
    environment.put("LEDGERHOP_US_REFRESH_TOKEN", US.credentials().refreshToken());
    environment.put("LEDGERHOP_CA_REFRESH_TOKEN", CA.credentials().refreshToken());
    environment.put("LEDGERHOP_DE_REFRESH_TOKEN", DE.credentials().refreshToken());
    try (ServiceEndpoints services = ServiceEndpoints.start(options, environment, layout.state())) {
      Settings settings = new RunSettings(options, layout).addTo(services.settings(), out);
      Process hop =
          new HopProcess(layout, work, out.resolve("hop.log"), "Rowlevel")
              .start(SampleRun.PIPELINE, settings);
      return hop.waitFor();
    }
  }

  /** Encrypts a secret with the command line that the README describes. */
  private String encrypted(String secret) throws Exception {
    Path hop = new SampleProject(folder).layout().hop();
    Process command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                hop.resolve("plugins/misc/ledgerhop/lib") + "/*",
                "io.ledgerhop.secret.EncryptSecret")
            .redirectErrorStream(true)
            .start();
    try (var input = command.outputWriter(StandardCharsets.UTF_8)) {
      input.write(secret + "\n");
    }
    String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return printed.strip();
  }

  private void assertNoSecretIsLeft() throws IOException {
    assertThat(screen()).doesNotContain(SECRETS);
    for (String secret : SECRETS) {
      assertThat(FileScan.containing(folder, secret)).as(secret).isEmpty();
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("out/hop.log"));
  }

  private String screen() throws IOException {
    StringWriter screen = new StringWriter();
    RunPart part = RunPart.settlements(SampleRun.PIPELINE, folder.resolve("out"));
    RunSummary.read(part.out()).orElseThrow().print(new PrintWriter(screen, true), part);
    return screen.toString();
  }

  private static Seller canary(Seller seller, String name) {
    return new Seller(
        seller.id(),
        seller.market(),
        seller.marketplaceIds(),
        new Seller.Credentials(
            "amzn1.application-oa2-client.demo", CLIENT_SECRET, "Atzr|canary-refresh-" + name));
  }
}
