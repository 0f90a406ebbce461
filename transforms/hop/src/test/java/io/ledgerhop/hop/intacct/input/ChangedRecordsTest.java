// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only what has changed since the last run, with several runs and one trail. */
@Timeout(120)
class ChangedRecordsTest {

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
  void readsInTheNextRunOnlyWhatHasChanged() throws Exception {
    meta.setOnlyChanged("Y");
    vendors.put("V3", "11/30/2025 07:30:00");
    vendors.put("V4", "11/30/2025 06:59:59");
    vendors.put("V5", "");
    List<String> first = vendors.ids();
    List<String> second = vendors.ids();
    vendors.put("V2", "11/30/2025 09:00:00");
    vendors.put("V3", "11/30/2025 07:00:00");
    vendors.put("V4", "11/30/2025 06:59:58");
    vendors.put("V6", "");

    List<String> third = vendors.ids();

    assertThat(first).containsExactly("V1", "V2", "V3", "V4", "V5");
    assertThat(second).isEmpty();
    assertThat(third).containsExactly("V2", "V3", "V6");
    assertThat(vendors.queries())
        .satisfiesExactly(
            all -> assertThat(all).doesNotContain("greaterthan"),
            changed -> assertThat(changed).contains("<value>11/30/2025 07:00:00</value>"),
            changed ->
                assertThat(changed)
                    .containsIgnoringWhitespaces(
                        "<or><greaterthanorequalto><field>WHENMODIFIED</field><value>11/30/2025"
                            + " 07:00:00</value></greaterthanorequalto><isnull>"
                            + "<field>WHENMODIFIED</field></isnull></or>"));
    assertThat(vendors.ids()).isEmpty();
    assertThat(vendors.queries().get(3)).contains("<value>11/30/2025 08:00:00</value>");
  }

  @Test
  void keepsAnOwnNoteForEachChoiceOfFields() throws Exception {
    meta.setOnlyChanged("Y");
    assertThat(vendors.ids()).containsExactly("V1", "V2");
    meta.setFields("VENDORID, NAME");
    assertThat(vendors.ids()).containsExactly("V1", "V2");
    meta.setFilter("VENDORID = V1");
    assertThat(vendors.ids()).containsExactly("V1");
    assertThat(vendors.ids()).isEmpty();
  }

  @Test
  void beginsEarlierByTheChosenOverlapInTheZoneOfTheUser() throws Exception {
    meta.setOnlyChanged("Y");
    meta.setOverlap("90");
    meta.setTimeZone("Asia/Tokyo");
    vendors.ids();

    vendors.ids();

    assertThat(vendors.queries().get(1)).contains("<value>11/30/2025 06:30:00</value>");
  }

  @Test
  void movesTheWatermarkNoFurtherThanTheStartOfTheRun() throws Exception {
    meta.setOnlyChanged("Y");
    vendors.put("V2", "11/30/2999 08:00:00");
    vendors.ids();

    vendors.ids();

    assertThat(vendors.queries().get(1)).doesNotContain("2999").contains("<greaterthanorequalto>");
  }

  @Test
  void notesNothingWhenThePageInTheMiddleIsCut() throws Exception {
    meta.setOnlyChanged("Y");
    meta.setPageSize("1");
    vendors.intacct.faults().at("query VENDOR", 2).truncate();
    Ran broken = vendors.bench().local();

    List<String> again = vendors.ids();

    assertThat(broken.errors()).isPositive();
    assertThat(broken.log()).contains("the answer is not one of Intacct's gateway");
    assertThat(again).containsExactly("V1", "V2");
  }

  /** With an error hop the run ends well, but it has not read everything. */
  @Test
  void notesNothingWhenTheErrorHopTakesTheFailure() throws Exception {
    meta.setOnlyChanged("Y");
    meta.setPageSize("1");
    vendors.intacct.faults().at("query VENDOR", 2).truncate();

    Ran broken = vendors.bench().errorHop("failed").local();

    assertThat(broken.errors()).isZero();
    assertThat(broken.out().texts("VENDORID")).containsExactly("V1");
    assertThat(broken.at("failed").texts("code")).containsExactly("UNREADABLE_ANSWER");
    assertThat(vendors.ids()).containsExactly("V1", "V2");
  }

  @Test
  void notesNothingInAPreview() throws Exception {
    meta.setOnlyChanged("Y");

    assertThat(vendors.bench().asPreview().local().out().texts("VENDORID")).hasSize(2);
    assertThat(vendors.ids()).containsExactly("V1", "V2");
  }

  @Test
  void sendsTheSameRowsOnBeam() throws Exception {
    meta.setOnlyChanged("Y");
    meta.setMainTarget(TransformBench.OUT);

    assertThat(vendors.bench().singleThreaded().out().texts("VENDORID"))
        .containsExactly("V1", "V2");
    assertThat(vendors.bench().singleThreaded().out().texts("VENDORID"))
        .containsExactly("V1", "V2");
  }
}
