// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.SimulatedCompany;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F31: vendors in the simulated company, which checks each request against the schema. */
@Timeout(60)
class IntacctVendorsTest {

  private static final ControlId FIRST = new ControlId("LH-1");

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctVendors vendors = new IntacctVendors(company.client(""));

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void readsBackEveryFieldAsItWasSent() {
    Vendor whole = whole();

    Submission submission = vendors.submit(new VendorChange(true, whole), FIRST);

    LedgerVendor shown = vendors.find(List.of(whole)).get(0);
    assertThat(shown.vendor()).isEqualTo(whole);
    assertThat(shown.active()).isTrue();
    assertThat(submission).isEqualTo(new Submission.Posted(shown.recordNo()));
  }

  @Test
  void showsTheRequestAsItIsSent() {
    String shown = vendors.request(new VendorChange(true, whole()), FIRST);
    vendors.submit(new VendorChange(true, whole()), FIRST);

    List<String> requests = company.intacct.requests();
    assertThat(content(shown)).isEqualTo(content(requests.get(requests.size() - 1)));
  }

  @Test
  void refusesASecondOneOfTheSameId() {
    vendors.submit(new VendorChange(true, whole()), FIRST);

    assertThat(vendors.submit(new VendorChange(true, whole()), new ControlId("LH-2")))
        .isInstanceOf(Submission.Refused.class);
    assertThat(vendors.submit(new VendorChange(true, whole()), FIRST))
        .isInstanceOf(Submission.Refused.class);
    assertThat(company.intacct.records("VENDOR")).hasSize(1);
  }

  /** A field that is not sent stays as it is. */
  @Test
  void changesOnlyTheFieldsThatItSends() {
    vendors.submit(new VendorChange(true, whole()), FIRST);
    Vendor changes =
        Vendor.of("V 1-a", Map.of(VendorField.EMAIL, "new@example.com", VendorField.TERM, "N60"));

    assertThat(vendors.submit(new VendorChange(false, changes), new ControlId("LH-2")))
        .isInstanceOf(Submission.Posted.class);

    assertThat(vendors.find(List.of(whole())).get(0).vendor()).isEqualTo(whole().with(changes));
    List<String> requests = company.intacct.requests();
    assertThat(requests.get(requests.size() - 2))
        .contains("<update>", "<EMAIL1>new@example.com</EMAIL1>")
        .doesNotContain("<NAME>", "PRINTAS");
  }

  @Test
  void findsByIdAndByNameWithOneCall() {
    company.intacct.master().put("VENDOR", Map.of("VENDORID", "V-77", "NAME", "Some Name"));
    company
        .intacct
        .master()
        .put("VENDOR", Map.of("VENDORID", "V-78", "NAME", "Old", "STATUS", "inactive"));
    int calls = company.intacct.requests().size();

    assertThat(
            vendors.find(
                List.of(
                    Vendor.of("V-79", Map.of(VendorField.NAME, "SOME name")),
                    Vendor.of("V-78", Map.of()),
                    Vendor.of("v-77", Map.of()))))
        .extracting(found -> found.vendor().id(), LedgerVendor::active)
        .containsExactlyInAnyOrder(tuple("V-77", true), tuple("V-78", false));
    assertThat(company.intacct.requests()).hasSize(calls + 2);
  }

  /** A company may let Intacct number its vendors. */
  @Test
  void saysThatIntacctHasGivenItAnotherId() {
    String created =
        ScriptedGateway.text("answers/created.xml")
            .replace(
                "<glbatch><RECORDNO>4711</RECORDNO></glbatch>",
                "<vendor><RECORDNO>4711</RECORDNO><VENDORID>V00012</VENDORID></vendor>");
    try (ScriptedGateway gateway = new ScriptedGateway()) {
      gateway.answers("session.xml").answers(200, created);

      Submission submission =
          new IntacctVendors(gateway.client())
              .submit(new VendorChange(true, whole()), new ControlId("lh-1"));

      assertThat(((Submission.Refused) submission).problem().message())
          .isEqualTo(
              "vendor V 1-a: Intacct has created it under the id V00012, because the company lets"
                  + " Intacct number its vendors (list it under that id, with this one as its"
                  + " alias; nothing else was sent)");
    }
  }

  @Test
  void findsManyVendorsInFewCalls() {
    List<Vendor> many =
        IntStream.range(0, 2_500)
            .mapToObj(number -> Vendor.of("V" + number, Map.of(VendorField.NAME, "N" + number)))
            .toList();

    assertThat(vendors.find(many)).isEmpty();
    assertThat(company.intacct.requests()).as("sign-in and look-up").hasSize(2);
  }

  private static Vendor whole() {
    Map<VendorField, String> fields = new EnumMap<>(VendorField.class);
    for (VendorField field : VendorField.values()) {
      String text =
          switch (field) {
            case CURRENCY -> "USD";
            case DEFAULT_ACCOUNT -> "6010";
            case EMAIL -> "ap@example.com";
            case NAME, PRINT_AS, TERM, VENDOR_TYPE, TAX_ID -> "<" + field + "> & ]]>";
          };
      fields.put(field, text);
    }
    return Vendor.of("V 1-a", fields);
  }

  private static String content(String request) {
    return request.substring(request.indexOf("<content>"), request.indexOf("</content>"));
  }
}
