// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole request around a function, with every special character in every credential. */
class EnvelopeTest {

  private static final String SPECIAL = "<&\"']]>";
  private static final ApiFunction READ =
      ApiFunction.reading("read VENDOR", writer -> writer.empty("read"));
  private static final Session SESSION =
      new Session(
          Secret.of("session<&1"),
          URI.create("https://www-p02.intacct.com/ia/xml/xmlgw.phtml"),
          Instant.EPOCH,
          Duration.ZERO,
          Duration.ZERO);

  @Test
  void signsInWithEveryCredentialEscaped() {
    assertThat(new Envelope(odd("E" + SPECIAL), Optional.empty(), READ).text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <request>
              <control>
                <senderid>S&lt;&amp;"']]&gt;</senderid>
                <password>sender-P&lt;&amp;"']]&gt;</password>
                <controlid>read-VENDOR</controlid>
                <uniqueid>false</uniqueid>
                <dtdversion>3.0</dtdversion>
                <includewhitespace>false</includewhitespace>
                <showadditionalerrorinfo>true</showadditionalerrorinfo>
              </control>
              <operation transaction="false">
                <authentication>
                  <login>
                    <userid>U&lt;&amp;"']]&gt;</userid>
                    <companyid>C&lt;&amp;"']]&gt;</companyid>
                    <password>user-P&lt;&amp;"']]&gt;</password>
                    <locationid>E&lt;&amp;"']]&gt;</locationid>
                  </login>
                </authentication>
                <content>
                  <function controlid="read-VENDOR">
                    <read/>
                  </function>
                </content>
              </operation>
            </request>
            """);
  }

  @Test
  void namesNoLoginWhereASessionIsOpen() {
    ApiFunction write =
        ApiFunction.writing("create GLBATCH", "LH-\"<&", writer -> writer.empty("create"));

    assertThat(new Envelope(odd("E100"), Optional.of(SESSION), write).text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <request>
              <control>
                <senderid>S&lt;&amp;"']]&gt;</senderid>
                <password>sender-P&lt;&amp;"']]&gt;</password>
                <controlid>LH-"&lt;&amp;</controlid>
                <uniqueid>true</uniqueid>
                <dtdversion>3.0</dtdversion>
                <includewhitespace>false</includewhitespace>
                <showadditionalerrorinfo>true</showadditionalerrorinfo>
              </control>
              <operation transaction="false">
                <authentication>
                  <sessionid>session&lt;&amp;1</sessionid>
                </authentication>
                <content>
                  <function controlid="LH-&quot;&lt;&amp;">
                    <create/>
                  </function>
                </content>
              </operation>
            </request>
            """);
  }

  @Test
  void namesNoEntityAtTheTopLevel() {
    assertThat(new Envelope(odd(" "), Optional.empty(), READ).text())
        .contains("</password>\n      </login>")
        .doesNotContain("locationid");
  }

  @Test
  void showsStarsInThePlaceOfEachSecretAndChangesNothingElse() {
    for (Optional<Session> session : sessions()) {
      Envelope envelope = new Envelope(odd("E100"), session, READ);

      assertThat(envelope.shown())
          .isEqualTo(
              envelope
                  .text()
                  .replace("sender-P&lt;&amp;\"']]&gt;", "***")
                  .replace("user-P&lt;&amp;\"']]&gt;", "***")
                  .replace("session&lt;&amp;1", "***"));
    }
  }

  @Test
  void masksASecretThatABodyRepeats() {
    ApiFunction repeating =
        ApiFunction.reading("read", writer -> writer.element("note", "it is sender-P" + SPECIAL));

    assertThat(new Envelope(odd(""), Optional.empty(), repeating).shown())
        .contains("<note>it is ***</note>");
  }

  private static List<Optional<Session>> sessions() {
    return List.of(Optional.empty(), Optional.of(SESSION));
  }

  private static IntacctCredentials odd(String entity) {
    return new IntacctCredentials(
        "S" + SPECIAL,
        Secret.of("sender-P" + SPECIAL),
        "C" + SPECIAL,
        "U" + SPECIAL,
        Secret.of("user-P" + SPECIAL),
        entity);
  }
}
