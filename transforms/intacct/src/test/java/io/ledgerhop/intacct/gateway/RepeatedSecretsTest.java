// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Issue 8, point 8: when an answer contains the session id or a password, in any place and form, no
 * message shows it.
 */
@Timeout(60)
class RepeatedSecretsTest {

  private static final String SESSION = "pR7/k+Zq=&<s'\"..";
  private static final String PASSWORD = "us3r/p@ss+w\u00f6rd <&>";
  private static final String SENDER_PASSWORD = "s3nder%41&;/+?=";
  private static final IntacctCredentials CREDENTIALS =
      new IntacctCredentials(
          "acme_sender", Secret.of(SENDER_PASSWORD), "acme", "poster", Secret.of(PASSWORD), "");
  private static final ApiFunction WRITE =
      ApiFunction.writing("create GLBATCH", "c1", writer -> writer.empty("create"));

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "function error, 200, refused",
    "control error, 200, control",
    "control error with a status, 400, control",
    "errors without a result, 200, operation",
    "web page, 200, page",
    "failing server, 500, page",
    "failing server, 503, control",
  })
  void showsNoForm(String name, int status, String shape) {
    for (String said : forms().values()) {
      gateway.answers(200, session()).answers(status, answer(shape, said));

      String shown = shown(gateway.client(CREDENTIALS));

      assertThat(shown).as(name + " with " + said).contains("***");
      forms().values().forEach(form -> assertThat(shown).as(name).doesNotContain(form));
    }
  }

  /** A truncated answer may open a session whose id was not registered for masking. */
  @Test
  void showsNoSessionOfAnAnswerThatCannotBeRead() {
    String whole = session();
    String cut = whole.substring(0, whole.indexOf("</sessionid>"));
    gateway.answers(200, cut.substring(cut.indexOf("<sessionid>")));

    assertThat(shown(gateway.client(CREDENTIALS))).contains("***").doesNotContain(xml(SESSION));
  }

  /** All texts that a refusal or an exception prints. */
  private static String shown(IntacctClient client) {
    StringBuilder shown = new StringBuilder();
    try {
      FunctionResult result = client.write(WRITE);
      shown.append(result.problem("AMZ-1-1")).append(result).append(result.refusal());
    } catch (ConnectorException e) {
      shown.append(Throwables.getStackTrace(e)).append(e.problem());
    }
    return shown.toString();
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new TreeMap<>();
    for (String secret : List.of(SESSION, PASSWORD, SENDER_PASSWORD)) {
      forms.put("plain " + secret, secret);
      forms.put("form " + secret, URLEncoder.encode(secret, UTF_8));
      forms.put("percent " + secret, URLEncoder.encode(secret, UTF_8).replace("+", "%20"));
      forms.put("XML " + secret, xml(secret));
      forms.put("JSON " + secret, secret.replace("/", "\\/").replace("&", "\\u0026"));
      forms.put("base64 " + secret, Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
      forms.put(
          "base64url " + secret, Base64.getUrlEncoder().encodeToString(secret.getBytes(UTF_8)));
    }
    return forms;
  }

  private static String answer(String shape, String said) {
    String error =
        "<errormessage><error><errorno>XL03000006</errorno><description>Invalid</description>"
            + "<description2>You sent "
            + xml(said)
            + " to us</description2><correction>Do not send "
            + xml(said)
            + "</correction></error></errormessage>";
    String head = "<response><control><status>success</status></control>";
    String signedIn = head + "<operation><authentication><status>success</status></authentication>";
    return switch (shape) {
      case "refused" ->
          signedIn
              + "<result><status>failure</status><function>create</function><controlid>c1</controlid>"
              + error
              + "</result></operation></response>";
      case "control" ->
          "<response><control><status>failure</status></control>" + error + "</response>";
      case "operation" -> signedIn + error + "</operation></response>";
      default -> "<html><body>Error for " + said + "</body>";
    };
  }

  private String session() {
    return ScriptedGateway.text("answers/session.xml")
        .replace("{endpoint}", gateway.address())
        .replace("first-session-id..", xml(SESSION));
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
