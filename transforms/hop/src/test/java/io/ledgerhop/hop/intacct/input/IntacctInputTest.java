// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.RowText;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hop.core.row.IValueMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records of the simulated company as rows. */
@Timeout(120)
class IntacctInputTest {

  private static final String LOADED = SimulatedVendors.LOADED;

  @TempDir private Path home;
  private final SimulatedVendors vendors = new SimulatedVendors();
  private final IntacctInputMeta meta = vendors.meta;

  @BeforeEach
  void open() {
    vendors.keepTrailIn(home);
  }

  @AfterEach
  void stop() {
    vendors.close();
  }

  @Test
  void requestsRecordsOfEntitiesUnlessSwitchedOff() throws Exception {
    vendors.bench().local();
    meta.setShowPrivate("N");
    meta.setDocumentDefinition("Bill");
    vendors.bench().local();

    assertThat(vendors.queries())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("<showprivate>true</showprivate>")
                    .doesNotContain("docparid"),
            second ->
                assertThat(second)
                    .contains("<docparid>Bill</docparid>")
                    .doesNotContain("showprivate"));
  }

  @Test
  void sendsRecordsAsRowsOfTheListedTypes() throws Exception {
    vendors.put("V3", "11/29/2025 23:59:59");
    meta.setFilter("VENDORID in (V1, ${OTHER}) and NAME is not null");
    meta.setFields(
        "VENDORID, RECORDNO:integer, TAXID:amount, COMMENTS:date, WHENMODIFIED:datetime,"
            + " ONHOLD:boolean, CURRENCY");
    vendors
        .intacct
        .master()
        .put(
            "VENDOR",
            Map.of(
                "VENDORID", "V1", "TAXID", "-0100.50", "COMMENTS", "12/31/2026", "ONHOLD", "true"));
    meta.setTimeZone("America/New_York");

    Ran ran = vendors.bench().variable("OTHER", "V3").local();

    assertThat(ran.errors()).isZero();
    assertThat(RowText.of(ran.out()))
        .isEqualTo(
            """
            intacct_company=ledgerhop-demo
            intacct_object=VENDOR
            record_number=%1$s
            VENDORID=V1
            RECORDNO=%1$s
            TAXID=-100.5
            COMMENTS=2026-12-31
            WHENMODIFIED=2025-11-30 13:00:00
            ONHOLD=Y

            intacct_company=ledgerhop-demo
            intacct_object=VENDOR
            record_number=%2$s
            VENDORID=V3
            RECORDNO=%2$s
            WHENMODIFIED=2025-11-30 04:59:59

            """
                .formatted(vendors.number("V1"), vendors.number("V3")));
    assertThat(ran.log()).contains("2 records read, 2 of them sent, 0 with a value");
  }

  /** F102: amounts are exact; the rows have the same fields in the dialog as in the run. */
  @Test
  void declaresTheFieldsOfTheRunWithoutANetwork() throws Exception {
    meta.setFields("A:amount, B:integer, C:date, D:datetime, E:boolean, F.G, H:text");
    vendors.intacct.close();
    RowMeta row = new RowMeta();

    meta.getFields(row, "here", null, null, new Variables(), vendors.bench().metadata());

    assertThat(row.getValueMetaList().subList(6, 13))
        .extracting(IValueMeta::getName, IValueMeta::getType)
        .map(Object::toString)
        .containsExactly(
            "(\"A\", " + IValueMeta.TYPE_BIGNUMBER + ")",
            "(\"B\", " + IValueMeta.TYPE_INTEGER + ")",
            "(\"C\", " + IValueMeta.TYPE_DATE + ")",
            "(\"D\", " + IValueMeta.TYPE_TIMESTAMP + ")",
            "(\"E\", " + IValueMeta.TYPE_BOOLEAN + ")",
            "(\"F.G\", " + IValueMeta.TYPE_STRING + ")",
            "(\"H\", " + IValueMeta.TYPE_STRING + ")");
  }

  @Test
  void sendsAllFieldsAsOneTextWhenNoneIsListed() throws Exception {
    meta.setFields("");
    meta.setFilter("VENDORID = V1");

    Ran ran = vendors.bench().local();

    assertThat(ran.out().texts("other_fields"))
        .containsExactly(
            "{\"VENDORID\":\"V1\",\"NAME\":\"Vendor V1\",\"STATUS\":\"active\",\"WHENMODIFIED\":\"%s\"}"
                .formatted(LOADED));
    assertThat(ran.log())
        .contains(
            "all fields of VENDOR: RECORDNO:integer, ", ", NAME:text, ", ", WHENMODIFIED:datetime");
  }

  /** S2: what cannot be read is reported and the others are sent. */
  @Test
  void sendsARecordWithAnUnfitValueToTheRejectsAndTheOthersOn() throws Exception {
    meta.setFields("VENDORID, NAME:amount, STATUS");
    vendors.intacct.master().put("VENDOR", Map.of("VENDORID", "V2", "NAME", "12.00"));
    meta.setRejectsTarget("rejects");

    Ran ran = vendors.bench().target("rejects").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("NAME")).containsExactly(null, "12.0");
    assertThat(ran.out().texts("VENDORID")).containsExactly("V1", "V2");
    assertThat(ran.at("rejects").texts("problem_code")).containsExactly("VALUE_UNFIT");
    assertThat(ran.at("rejects").texts("problem"))
        .containsExactly(
            "VENDOR "
                + vendors.number("V1")
                + ": NAME is \"Vendor V1\", which is no amount (choose another type for the field,"
                + " or read it as text)");
    assertThat(ran.at("rejects").texts("other_fields")).containsExactly("{\"NAME\":\"Vendor V1\"}");
    assertThat(ran.log()).contains("2 records read, 2 of them sent, 1 with a value");
  }

  @Test
  void readsPageByPage() throws Exception {
    meta.setPageSize("1");
    vendors.put("V3", LOADED);

    assertThat(vendors.bench().local().out().texts("VENDORID")).containsExactly("V1", "V2", "V3");
    assertThat(vendors.intacct.calls("query")).isEqualTo(3);
  }

  /** The second run reads what has changed since, and an hour before, without a repetition. */
  /** A record whose content is the same is not sent again, whatever its time. */
  /** A wrong clock or zone must not carry the watermark past changes that are still to come. */
  /** A run that ends between two pages has sent rows, and the next run sends them again. */
  @Test
  void failsWhenThereAreMoreRecordsThanTheLimit() throws Exception {
    meta.setRowsMax("1");

    Ran ran = vendors.bench().local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("Intacct has 2 records of VENDOR, more than the 1 that are read at most");
  }

  /** The Beam engine does not say how a run ended, so nothing is noted. */
  @Test
  void readsInOneOfSeveralCopiesOnly() throws Exception {
    assertThat(vendors.bench().copies(3).local().out().texts("VENDORID"))
        .containsExactly("V1", "V2");
  }

  @Test
  void showsNoSecretInTheLog() throws Exception {
    assertThat(
            vendors.bench().logLevel(org.apache.hop.core.logging.LogLevel.ROWLEVEL).local().log())
        .doesNotContain("sender-pass", "user-pass");
  }
}
