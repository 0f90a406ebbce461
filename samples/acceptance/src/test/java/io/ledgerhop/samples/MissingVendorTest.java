// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F31: a settlement whose fees are bills of a vendor that Intacct does not have. */
@Timeout(300)
class MissingVendorTest {

  private static final String PIPELINE = "pipelines/settlements-to-intacct.hpl";
  private static final String FILE = "split-month.txt";
  private static final int DOCUMENTS = 9;

  @TempDir private Path folder;

  private SampleProject project;
  private Path file;
  private Path vendors;

  @BeforeEach
  void writeTheFiles() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    file = folder.resolve(FILE);
    try (InputStream in = MissingVendorTest.class.getResourceAsStream(FILE)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    vendors = folder.resolve("vendors.csv");
    Files.writeString(
        vendors, "Vendor id,Name,Aliases,E-mail\nAMAZON FEES,Amazon fees,AMZN-US,ap@example.com\n");
  }

  @Test
  void createsTheVendorWhenAskedAndNothingInASecondRun() throws Exception {
    JsonNode run = run("Y");

    StoredRecord vendor = createdVendors().get(0);
    assertThat(run.path("exitCode").asInt()).isZero();
    assertThat(project.file("results.csv"))
        .contains(
            ",VENDOR_CREATED," + vendor.text("RECORDNO") + ",", "vendor AMAZON FEES: Amazon fees");
    assertThat(run.path("settlements").path(0).path("vendors").path(0).path("recordNumber"))
        .hasToString("\"" + vendor.text("RECORDNO") + "\"");
    assertThat(project.file("report.html")).contains("vendor AMAZON FEES: Amazon fees");
    assertThat(project.file("requests/vendor-AMAZON_FEES.xml"))
        .contains("<VENDORID>AMAZON FEES</VENDORID>", "<EMAIL1>ap@example.com</EMAIL1>");
    assertThat(project.file("documents.csv")).contains("AMAZON FEES").doesNotContain("AMZN-US");
    assertThat(run.path("settlements").path(0).path("documents")).hasSize(DOCUMENTS);
    int entries = project.entries().size();

    JsonNode again = run("Y");

    assertThat(again.path("exitCode").asInt()).isZero();
    assertThat(again.path("calls").path("Intacct").asInt()).isZero();
    assertThat(createdVendors()).hasSize(1);
    assertThat(project.entries()).hasSize(entries);
  }

  @Test
  void rejectsTheSettlementUnlessItIsAsked() throws Exception {
    JsonNode run = run("N");

    assertThat(run.path("exitCode").asInt()).isEqualTo(1);
    assertThat(project.file("results.csv"))
        .contains("UNKNOWN_VENDOR", "vendor AMAZON FEES is not known to Intacct")
        .contains("choose Y in Create missing vendors");
    assertThat(createdVendors()).isEmpty();
    assertThat(project.entries()).isEmpty();
  }

  private JsonNode run(String create) throws Exception {
    Map<String, String> variables = new HashMap<>();
    variables.put("LEDGERHOP_SETTLEMENTS", file.toString());
    variables.put("LEDGERHOP_SETTLEMENTS_SELLER", "US");
    variables.put("LEDGERHOP_FEES", "bills");
    variables.put("LEDGERHOP_VENDORS", vendors.toString());
    variables.put("LEDGERHOP_CREATE_VENDORS", create);
    Hopped hopped = project.hop(PIPELINE, variables);
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    return project.runJson();
  }

  private List<StoredRecord> createdVendors() {
    IntacctSettings books =
        IntacctSettings.demonstration()
            .withBooks(project.layout().state().resolve(ServiceEndpoints.BOOKS));
    try (IntacctSimulator company = new IntacctSimulator(Clock.systemUTC(), books)) {
      return company.records("VENDOR");
    }
  }
}
