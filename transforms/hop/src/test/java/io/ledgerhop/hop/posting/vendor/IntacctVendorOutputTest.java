// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.posting.intacct.KeptLedger;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.vendor.VendorEntry;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.ITransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F31 and S1: vendors of any rows. */
@Timeout(120)
class IntacctVendorOutputTest {

  private final KeptLedger ledger = new KeptLedger();
  private final KeptVendorsMeta meta = new KeptVendorsMeta(ledger);

  @TempDir private Path folder;

  /** Intacct Vendor Output with a ledger in memory. */
  public static final class KeptVendorsMeta extends IntacctVendorOutputMeta {

    private final KeptLedger ledger;

    KeptVendorsMeta(KeptLedger ledger) {
      this.ledger = ledger;
    }

    @Override
    public ITransform createTransform(
        TransformMeta transformMeta,
        ITransformData data,
        int copyNr,
        PipelineMeta pipelineMeta,
        Pipeline pipeline) {
      return new IntacctVendorOutput(
          transformMeta, this, (AdapterData) data, copyNr, pipelineMeta, pipeline) {
        @Override
        VendorEntry entry(boolean preview) {
          return new VendorEntry(
              preview ? new PreviewLedger(ledger) : ledger,
              new MemoryTrail(),
              Clock.systemUTC(),
              wait -> {});
        }
      };
    }

    @Override
    public ITransformData createTransformData() {
      return new AdapterData();
    }
  }

  @BeforeEach
  void setOptions() {
    meta.setNameField("name");
    meta.setTermField("term");
    ledger.vendors().put(Vendor.of("V1", Map.of(VendorField.NAME, "One", VendorField.TERM, "N30")));
  }

  @Test
  void createsAndUpdatesAndKeepsTheOrderOfRows() throws Exception {
    meta.setAct("Create and update");

    Ran ran =
        ran(
            row("V1", "One", "N60"),
            row("V2", "Two", ""),
            row("V1", "", ""),
            row("V_3", "Three", ""),
            row("V4", "ONE", ""));

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("vendor_status"))
        .containsExactly("updated", "created", "matched", "rejected", "rejected");
    assertThat(ran.out().texts("vendor_record")).startsWith("501", "502", "501");
    assertThat(ran.out().texts("vendor_problem"))
        .containsExactly(null, null, null, "VENDOR_ID_UNFIT", "VENDOR_NAME_TAKEN");
    assertThat(ran.out().texts("term")).containsExactly("N60", null, null, null, null);
    assertThat(ledger.vendors().all())
        .containsExactly(
            Vendor.of("V1", Map.of(VendorField.NAME, "One", VendorField.TERM, "N60")),
            Vendor.of("V2", Map.of(VendorField.NAME, "Two")));
    assertThat(ran.counters()).isEqualTo(new Ran.Counters(0, 5, 5, 1, 1));
  }

  @Test
  void onlyMatchesByDefault() throws Exception {
    meta.setRejectsTarget("rejects");

    Ran ran = bench(row("V1", "Uno", ""), row("V2", "Two", "")).target("rejects").local();

    assertThat(ran.out().texts("vendor_status")).containsExactly("matched", "rejected");
    assertThat(ran.at("rejects").texts("vendor_id")).containsExactly("V2");
    assertThat(ledger.vendors().all()).extracting(Vendor::name).containsExactly("One");
  }

  @Test
  void matchesAnAlias() throws Exception {
    Path file = folder.resolve("vendors.csv");
    Files.writeString(file, "Vendor id,Name,Aliases\nV1,One,Uno; Eins\n");
    meta.setVendors(file.toString());

    Ran ran = ran(row("Eins", "", ""), row("Zwei", "", ""));

    assertThat(ran.out().texts("vendor_status")).containsExactly("matched", "rejected");
    assertThat(ran.out().texts("intacct_vendor_id")).containsExactly("V1", "Zwei");
  }

  @Test
  void writesNothingInAPreview() throws Exception {
    meta.setAct("create missing");
    meta.setPreview("Y");

    Ran ran = ran(row("V2", "Two", ""));

    assertThat(ran.out().texts("vendor_status")).containsExactly("previewed");
    assertThat(ran.out().texts("vendor_request"))
        .containsExactly("<create><password>***</password>V2</create>");
    assertThat(ledger.vendors().all()).hasSize(1);
  }

  @Test
  void looksUpManyAtOnce() throws Exception {
    String[][] rows =
        IntStream.range(0, IntacctVendorOutput.BATCH_MAX + 1)
            .mapToObj(number -> row("N" + number, "", ""))
            .toArray(String[][]::new);

    assertThat(ran(rows).out().size()).isEqualTo(rows.length);
    assertThat(ledger.vendors().lookUps()).isEqualTo(2);
  }

  @Test
  void saysThatCharactersAreLeftOut() throws Exception {
    meta.setAct("Create missing");

    Ran ran = ran(row("V2", "T\u0001wo", ""));

    assertThat(ran.out().texts("vendor_status")).containsExactly("created");
    assertThat(ran.out().texts("vendor_problem")).containsExactly("VENDOR_CHARACTERS_REMOVED");
    assertThat(ledger.vendors().all()).extracting(Vendor::name).containsExactly("One", "Two");
  }

  @Test
  void namesWhatIsWrongWithTheOptions() {
    meta.setAct("Create everything");
    meta.setPreview("perhaps");
    meta.setIdField("");

    assertThat(meta.options("here", new Variables()).problems())
        .extracting(Problem::message)
        .satisfiesExactlyInAnyOrder(
            field -> assertThat(field).startsWith("here, Field with the vendor id"),
            act -> assertThat(act).contains("Create everything", "Match only, Create missing"),
            preview -> assertThat(preview).contains("perhaps", "Y, N"));
  }

  private static String[] row(String id, String name, String term) {
    return new String[] {id, name, term};
  }

  @Test
  void writesNothingInAPreviewOfHop() throws Exception {
    meta.setAct("create missing");

    Ran ran = bench(row("V2", "Two", "")).asPreview().local();

    assertThat(ran.out().texts("vendor_status")).containsExactly("previewed");
    assertThat(ledger.vendors().all()).hasSize(1);
  }

  private Ran ran(String[]... rows) throws Exception {
    return bench(rows).local();
  }

  private TransformBench bench(String[]... rows) throws Exception {
    RowMeta row = new RowMeta();
    for (String field : List.of("vendor_id", "name", "term")) {
      row.addValueMeta(new ValueMetaString(field));
    }
    List<@Nullable Object[]> cells = new ArrayList<>();
    for (String[] texts : rows) {
      @Nullable Object[] copy = new Object[texts.length];
      for (int at = 0; at < texts.length; at++) {
        copy[at] = texts[at].isEmpty() ? null : texts[at];
      }
      cells.add(copy);
    }
    return TransformBench.of(meta).rows(row, cells);
  }
}
