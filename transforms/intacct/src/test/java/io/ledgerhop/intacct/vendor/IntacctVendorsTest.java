// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.SimulatedCompany;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F31: vendors in the simulated company, which checks each request against the schema. */
@Timeout(60)
class IntacctVendorsTest {

  private static final ControlId FIRST = new ControlId("LH-1");

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctVendors vendors = new IntacctVendors(company.client(""));

  /** A vendor names only a term and a type that the company has. */
  @BeforeEach
  void addTermsAndAVendorType() {
    for (String term : List.of(text(VendorField.TERM), "N60")) {
      company.intacct.master().put("APTERM", Map.of("NAME", term, "DUEDATE", "60"));
    }
    company.intacct.master().put("VENDTYPE", Map.of("NAME", text(VendorField.VENDOR_TYPE)));
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void readsBackEveryFieldAsItWasSent() {
    Vendor whole = whole();

    Submission submission = submit(new VendorChange(true, whole), FIRST);

    LedgerVendor shown = vendors.find(List.of(whole)).get(0);
    assertThat(shown.vendor()).isEqualTo(whole);
    assertThat(shown.active()).isTrue();
    assertThat(submission).isEqualTo(new Submission.Posted(shown.recordNo()));
  }

  @Test
  void showsTheRequestAsItIsSent() {
    String shown = vendors.shown(new VendorRequest(new VendorChange(true, whole()), FIRST));
    submit(new VendorChange(true, whole()), FIRST);

    List<String> requests = company.intacct.requests();
    assertThat(content(shown)).isEqualTo(content(requests.get(requests.size() - 1)));
  }

  @Test
  void refusesASecondOneOfTheSameId() {
    submit(new VendorChange(true, whole()), FIRST);

    assertThat(submit(new VendorChange(true, whole()), new ControlId("LH-2")))
        .isInstanceOf(Submission.Refused.class);
    assertThat(submit(new VendorChange(true, whole()), FIRST))
        .isInstanceOf(Submission.Refused.class);
    assertThat(company.intacct.records("VENDOR")).hasSize(1);
  }

  /** A field that is not sent stays as it is. */
  @Test
  void changesOnlyTheFieldsThatItSends() {
    submit(new VendorChange(true, whole()), FIRST);
    Vendor changes =
        Vendor.of("V 1-a", Map.of(VendorField.EMAIL, "new@example.com", VendorField.TERM, "N60"));

    assertThat(submit(new VendorChange(false, changes), new ControlId("LH-2")))
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
              .submit(
                  List.of(
                      new VendorRequest(new VendorChange(true, whole()), new ControlId("lh-1"))))
              .get(0);

      assertThat(((Submission.Refused) submission).problem().message())
          .isEqualTo(
              "vendor V 1-a: Intacct has created it under the id V00012, because the company lets"
                  + " Intacct number its vendors (list it under that id, with this one as its"
                  + " alias; nothing else was sent)");
    }
  }

  /** Vendors do not depend on each other, so that one request has them all. */
  @Test
  void createsSeveralVendorsWithOneCallAndOneRefusalKeepsBackNoOther() {
    company.intacct.master().put("VENDOR", Map.of("VENDORID", "V-2", "NAME", "Two"));
    int calls = company.intacct.requests().size();

    List<Submission> submissions =
        vendors.submit(List.of(creating("V-1"), creating("V-2"), creating("V-3")));

    assertThat(submissions)
        .extracting(Submission::getClass)
        .containsExactly(
            Submission.Posted.class, Submission.Refused.class, Submission.Posted.class);
    assertThat(vendors.find(List.of(named("V-1"), named("V-2"), named("V-3"))))
        .extracting(shown -> shown.vendor().id(), LedgerVendor::recordNo)
        .contains(
            tuple("V-1", ((Submission.Posted) submissions.get(0)).recordNo()),
            tuple("V-3", ((Submission.Posted) submissions.get(2)).recordNo()));
    assertThat(company.intacct.requests()).as("sign-in, creation, look-up").hasSize(calls + 3);
  }

  /** Results come in any order, and one may be missing. */
  @Test
  void takesTheResultOfEachVendorByItsControlIdAndAMissingOneAsUnknown() {
    String one = created("lh-1", "4711", "V-1");
    String three = created("lh-3", "4713", "V-3");
    String answer = ScriptedGateway.text("answers/created.xml");
    int begin = answer.indexOf("<result>");
    int end = answer.indexOf("</result>") + "</result>".length();
    try (ScriptedGateway gateway = new ScriptedGateway()) {
      gateway
          .answers("session.xml")
          .answers(200, answer.substring(0, begin) + three + one + answer.substring(end));

      List<Submission> submissions =
          new IntacctVendors(gateway.client())
              .submit(
                  List.of(
                      new VendorRequest(creating("V-1").change(), new ControlId("lh-1")),
                      new VendorRequest(creating("V-2").change(), new ControlId("lh-2")),
                      new VendorRequest(creating("V-3").change(), new ControlId("lh-3"))));

      assertThat(submissions.get(0)).isEqualTo(new Submission.Posted("4711"));
      assertThat(((Submission.Unknown) submissions.get(1)).problem().message()).contains("lh-2");
      assertThat(submissions.get(2)).isEqualTo(new Submission.Posted("4713"));
    }
  }

  @Test
  void sendsMoreVendorsThanARequestTakesInSeveral() {
    List<VendorRequest> many =
        IntStream.rangeClosed(1, IntacctClient.WRITES_MAX + 1)
            .mapToObj(number -> creating("V-" + number))
            .toList();

    assertThat(vendors.submit(many))
        .hasSize(IntacctClient.WRITES_MAX + 1)
        .hasOnlyElementsOfType(Submission.Posted.class);
    assertThat(company.intacct.requests()).as("sign-in and two requests").hasSize(3);
    assertThat(company.intacct.records("VENDOR")).hasSize(IntacctClient.WRITES_MAX + 1);
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

  private Submission submit(VendorChange change, ControlId controlId) {
    return vendors.submit(List.of(new VendorRequest(change, controlId))).get(0);
  }

  private static VendorRequest creating(String id) {
    return new VendorRequest(new VendorChange(true, named(id)), new ControlId("LH-" + id));
  }

  private static Vendor named(String id) {
    return Vendor.of(id, Map.of(VendorField.NAME, "Vendor " + id));
  }

  private static String created(String controlId, String recordNo, String id) {
    return """
        <result><status>success</status><function>create</function><controlid>%s</controlid>
        <data listtype="objects" count="1">
        <vendor><RECORDNO>%s</RECORDNO><VENDORID>%s</VENDORID></vendor></data></result>
        """
        .formatted(controlId, recordNo, id);
  }

  private static Vendor whole() {
    Map<VendorField, String> fields = new EnumMap<>(VendorField.class);
    for (VendorField field : VendorField.values()) {
      String text =
          switch (field) {
            case CURRENCY -> "USD";
            case DEFAULT_ACCOUNT -> "6010";
            case EMAIL -> "ap@example.com";
            case NAME, PRINT_AS, TERM, VENDOR_TYPE, TAX_ID -> text(field);
          };
      fields.put(field, text);
    }
    return Vendor.of("V 1-a", fields);
  }

  private static String text(VendorField field) {
    return "<" + field + "> & ]]>";
  }

  private static String content(String request) {
    return request.substring(request.indexOf("<content>"), request.indexOf("</content>"));
  }
}
