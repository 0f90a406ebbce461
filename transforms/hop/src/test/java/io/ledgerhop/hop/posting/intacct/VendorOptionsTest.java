// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.Vendor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F31: the options of Intacct Output for vendors. */
@Timeout(60)
class VendorOptionsTest {

  private final KeptLedger ledger = new KeptLedger();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, new MemoryTrail());

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() throws Exception {
    meta.setFolder(folder.toString());
    Path file = folder.resolve("vendors.csv");
    Files.writeString(file, "Vendor id,Name,Aliases\nV1,Vendor One,Somebody\n");
    meta.setVendors(file.toString());
    ledger.missing.add("V1");
  }

  @Test
  void createsAVendorWhenAskedTo() throws Exception {
    meta.setCreateVendors("Y");

    Ran ran = ran("Somebody");

    assertThat(ran.out().texts("status"))
        .containsExactly("vendor_created", "posted", "roll_forward");
    assertThat(ran.out().texts("created_vendor")).startsWith("V1", null);
    assertThat(ran.out().texts("record_number")).startsWith("501", "100");
    assertThat(ledger.vendors().all()).extracting(Vendor::id).containsExactly("V1");
    assertThat(folder.resolve("requests/vendor-V1.xml"))
        .hasContent("<create><password>***</password>V1</create>");
  }

  @Test
  void createsNothingByDefault() throws Exception {
    assertThat(ran("V1").out().texts("code")).startsWith("UNKNOWN_VENDOR");
    assertThat(ledger.vendors().all()).isEmpty();
    assertThat(ledger.entries).isEmpty();
  }

  @Test
  void onlyWritesTheRequestInAPreview() throws Exception {
    meta.setCreateVendors("Y");
    meta.setPreview("Y");

    assertThat(ran("V1").out().texts("status")).startsWith("previewed", "previewed");
    assertThat(folder.resolve("requests/vendor-V1.xml")).exists();
    assertThat(ledger.vendors().all()).isEmpty();
  }

  @Test
  void namesWhatIsWrong() throws Exception {
    meta.setCreateVendors("perhaps");
    Files.writeString(folder.resolve("vendors.csv"), "Vendor id,Name,Aliases\nV_1,One,\n");

    assertThat(meta.options("here", new Variables()).vendors().problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            file -> assertThat(file).startsWith("vendors.csv:2: the vendor id \"V_1\" has other"),
            option -> assertThat(option).contains("\"perhaps\" is neither yes nor no"));
    meta.setCreateVendors("Y");
    assertThatThrownBy(() -> ran("V1")).isInstanceOf(HopException.class);
    assertThat(ledger.entries).isEmpty();
  }

  private Ran ran(String vendor) throws Exception {
    Plan plan = MappedLines.settlement("1").plan();
    List<Document> documents =
        plan.documents().stream()
            .map(
                document ->
                    DocumentHead.of(document)
                        .with(
                            document.lines().stream()
                                .map(
                                    line ->
                                        line.with(line.dimensions().with(Dimension.VENDOR, vendor)))
                                .toList()))
            .toList();
    List<Carried<PlanRow>> rows =
        PlanRow.of(plan.withDocuments(documents)).stream().map(Carried::value).toList();
    return Rows.into(TransformBench.of(meta), PlanRows.PLAN, rows).local();
  }
}
