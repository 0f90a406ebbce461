// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Vendors whose company changes after they were written. */
@Timeout(60)
class VendorsInBooksTest {
  private static final String CREATION = "exchanges/keeps-every-field-of-a-vendor/1.request.xml";
  private static final String CHANGE =
      "exchanges/creates-a-vendor-and-changes-what-is-given/3.request.xml";

  private final IntacctSimulator simulator =
      new IntacctSimulator(new MovableClock(), IntacctSettings.demonstration()).start(0);
  private final Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void changesAVendorWhoseTermIsInactiveByNow() {
    wire.post(CREATION);
    simulator.master().put("APTERM", Map.of("NAME", "Net 60", "STATUS", "inactive"));

    assertThat(update("<COMMENTS>Changed</COMMENTS>")).contains("<RECORDNO>12</RECORDNO>");
    assertThat(update("<TERMNAME>Net 60</TERMNAME>")).contains("The term name Net 60 is invalid");

    assertThat(simulator.records("VENDOR"))
        .extracting(vendor -> vendor.text("COMMENTS") + ", " + vendor.text("TERMNAME"))
        .containsExactly("Changed, Net 60");
  }

  /** An attachment and the contact of another vendor. */
  @Test
  void takesWhatOtherCallsHaveWritten() {
    wire.post("exchanges/names-an-attachment-that-comes-without-a-name/1.request.xml");
    wire.post(CREATION);

    String answer =
        update(
            "<SUPDOCID>AMZ-1</SUPDOCID>"
                + "<PAYTO><CONTACTNAME>Amazon.com Services LLC(VAMZN-US)</CONTACTNAME></PAYTO>");

    assertThat(answer).contains("<VENDORID>KEPT-1</VENDORID>").doesNotContain("error");
  }

  private String update(String fields) {
    String request = Wire.text(CHANGE);
    int start = request.indexOf("<content>");
    int end = request.indexOf("</content>");
    return wire.postText(
        request.substring(0, start)
            + "<content><function controlid=\"f1\"><update><VENDOR><VENDORID>KEPT-1</VENDORID>"
            + fields
            + "</VENDOR></update></function>"
            + request.substring(end));
  }
}
