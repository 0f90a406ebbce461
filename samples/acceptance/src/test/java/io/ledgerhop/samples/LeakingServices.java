// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ClosedSettlement;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Both simulators with passwords of special characters. They echo secrets in their refusals, and
 * record every token and session id that they have issued.
 */
final class LeakingServices implements AutoCloseable {

  /** The number of settlements to post, each as one journal. */
  static final int SETTLEMENTS = 4;

  private static final String PASSWORD = "canary-us3r/p@ss+w0rd <&>\"'=%41";
  private static final String SENDER_PASSWORD = "canary-s3nder&;/+?= p\\ss";
  private static final String CLIENT_SECRET = "canary-client-secret/+&=<1>";
  private static final String REFRESH_TOKEN = "Atzr|canary-refresh/+&=<us>";
  private static final Set<String> CREDENTIALS =
      Set.of(PASSWORD, SENDER_PASSWORD, CLIENT_SECRET, REFRESH_TOKEN);
  private static final int REQUESTS_KEPT = 5_000;
  private static final int QUERIES_ANSWERED = 5;
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\\s*\"([^\"]+)\"");
  private static final Pattern KEY =
      Pattern.compile("X-Amz-(?:Signature|Credential|Security-Token)=([^&\"\\\\]+)");

  private static final Seller US =
      new Seller(
          Demo.US.id(),
          Demo.US.market(),
          Demo.US.marketplaceIds(),
          new Seller.Credentials("amzn1.application-oa2-client.x", CLIENT_SECRET, REFRESH_TOKEN));

  private final Clock clock = Clock.systemUTC();
  private final AmazonSimulator amazon;
  private final IntacctSimulator intacct;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private volatile Set<String> ofEarlierRuns = Set.of();

  LeakingServices() throws IOException {
    amazon = AmazonSimulator.start(clock, AmazonSettings.standard().withRateLimits(false), 0);
    amazon.add(US);
    for (int index = 0; index < SETTLEMENTS; index++) {
      amazon.addSettlement(
          US,
          ClosedSettlement.of(
              Demo.STANDARD.series(US, Debt.NONE).settlement(index),
              clock.instant().minus(Duration.ofDays(1 + index))));
    }
    IntacctSettings company =
        IntacctSettings.demonstration()
            .withSenders(Map.of("ledgerhop_sender", SENDER_PASSWORD))
            .withUsers(Map.of("ws_poster", PASSWORD))
            .withRequestsKept(REQUESTS_KEPT);
    intacct = new IntacctSimulator(clock, company).start(0);
  }

  /** The credentials of a run. */
  Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    environment.put("LEDGERHOP_LWA_ENDPOINT", amazon.tokenUri().toString());
    environment.put("LEDGERHOP_SELLERS", "US");
    environment.put("LEDGERHOP_LWA_CLIENT_ID", US.credentials().clientId());
    environment.put("LEDGERHOP_LWA_CLIENT_SECRET", CLIENT_SECRET);
    environment.put("LEDGERHOP_US_REFRESH_TOKEN", REFRESH_TOKEN);
    environment.put("LEDGERHOP_INTACCT_SENDER_ID", "ledgerhop_sender");
    environment.put("LEDGERHOP_INTACCT_SENDER_PASSWORD", SENDER_PASSWORD);
    environment.put("LEDGERHOP_INTACCT_COMPANY", "ledgerhop-demo");
    environment.put("LEDGERHOP_INTACCT_USER", "ws_poster");
    environment.put("LEDGERHOP_INTACCT_PASSWORD", PASSWORD);
    return environment;
  }

  String amazonUrl() {
    return amazon.endpoint().toString();
  }

  String intacctUrl() {
    return intacct.endpoint().toString();
  }

  /** All secrets so far. */
  Set<String> secrets() {
    Set<String> secrets = new TreeSet<>(CREDENTIALS);
    secrets.addAll(tokens);
    secrets.addAll(keys);
    secrets.addAll(sessions());
    return secrets;
  }

  /** The number of calls that both services have received. */
  int calls() {
    int ofAmazon = Arrays.stream(SimulatedOperation.values()).mapToInt(amazon.calls()::of).sum();
    return ofAmazon + intacct.calls().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The reference number of each journal in the books. */
  List<String> references() {
    return intacct.journals().stream().map(JournalEntry::referenceNo).toList();
  }

  /** From now on both services answer normally. */
  void answerNormally() {
    amazon.faults(new FaultScript());
    intacct.faults().clear();
  }

  /** The number of secrets of each kind. */
  Map<String, Integer> counts() {
    return new TreeMap<>(
        Map.of(
            "credentials", CREDENTIALS.size(),
            "access tokens", tokens.size(),
            "parts of presigned addresses", keys.size(),
            "sessions", sessions().size()));
  }

  private Set<String> sessions() {
    Set<String> sessions = new TreeSet<>();
    intacct
        .requests()
        .forEach(request -> sessions.addAll(SecretTexts.between(request, "sessionid")));
    return sessions;
  }

  /**
   * Intacct refuses the first journal of a run and echoes all secrets; it answers the second one
   * with an HTML page.
   */
  void intacctRepeatsSecrets() {
    recordSecrets(new FaultScript());
    intacct
        .faults()
        .at("create GLBATCH", 1)
        .edit(answer -> refused(answer, SecretTexts.repeated(known())));
    intacct
        .faults()
        .at("create GLBATCH", 2)
        .edit(answer -> "<html>Error: " + SecretTexts.repeated(known()) + "</html>");
    intacct
        .faults()
        .at("query GLBATCH", QUERIES_ANSWERED + 1)
        .edit(answer -> refused(answer, SecretTexts.repeated(known())));
  }

  /** Amazon denies a download and echoes all secrets. */
  void amazonRepeatsSecrets() {
    recordSecrets(
        new FaultScript()
            .onNth(
                2,
                "getReportDocument",
                handling ->
                    Answer.of(
                        400,
                        "text/html",
                        "<html>You sent " + SecretTexts.repeated(known()) + "</html>")));
  }

  /** Records the secrets that are issued to the next run. */
  private void recordSecrets(FaultScript script) {
    Set<String> all = secrets();
    all.removeAll(CREDENTIALS);
    ofEarlierRuns = all;
    amazon.faults(
        script
            .onEach("token", recording(TOKEN, tokens))
            .onEach("getReportDocument", recording(KEY, keys)));
  }

  private static PlannedFault recording(Pattern secret, Set<String> given) {
    return handling -> {
      Answer answer = handling.get();
      Matcher found = secret.matcher(text(answer));
      while (found.find()) {
        given.add(found.group(1));
      }
      return answer;
    };
  }

  /** The secrets of the current run, without sessions of earlier processes. */
  private Stream<String> known() {
    return secrets().stream().filter(secret -> !ofEarlierRuns.contains(secret));
  }

  private static String refused(String answer, String said) {
    String head = answer.substring(0, answer.indexOf("<result>"));
    String id = SecretTexts.between(answer, "controlid").get(1);
    String text = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return head
        + "<result><status>failure</status><function>create</function><controlid>"
        + id
        + "</controlid><errormessage><error><errorno>BL01001973</errorno><description2>You sent "
        + text
        + "</description2></error></errormessage></result></operation></response>";
  }

  private static String text(Answer answer) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      answer.body().writeTo(bytes);
      return bytes.toString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    amazon.close();
    intacct.close();
  }
}
