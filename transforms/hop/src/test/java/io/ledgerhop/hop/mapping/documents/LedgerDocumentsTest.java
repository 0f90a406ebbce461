// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.BeamBox;
import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.mapping.TableFile;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.OpenPlans;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LedgerDocumentsTest {

  private static final UnreadSettlement FILE =
      new UnreadSettlement("US", "", "ab12", "cut.txt", "NO_SUMMARY", "cut.txt:1: no sum");

  private final LedgerDocumentsMeta meta = new LedgerDocumentsMeta();

  @BeforeEach
  void setOptions() {
    meta.setClearingAccounts("${CLEARING}");
    meta.setZone("");
  }

  /** F75: the plans are the same on the local engine and on Beam, in order or mixed. */
  @Test
  void buildsTheSamePlansOnEveryEngineInAnyOrder() throws Exception {
    List<MappedLines> settlements = settlements();
    List<Carried<Posting>> mixed = postings(settlements);
    Collections.shuffle(mixed, new Random(7));

    Ran local = bench(mixed).local();
    Ran beam = bench(mixed).singleThreaded();

    assertThat(local.errors()).isZero();
    assertThat(plans(local.out()))
        .containsExactlyInAnyOrderElementsOf(
            settlements.stream().map(lines -> lines.plan().with(List.of())).toList());
    assertThat(plans(beam.out())).isEqualTo(plans(local.out()));
  }

  /** F3: a settlement with unmapped lines has no document, and reports the combination. */
  @Test
  void copiesHoldsAndUnreadFilesToTheirTargetAndPassesThemOn() throws Exception {
    meta.setHeldTarget("held");
    List<Carried<Posting>> rows = postings(settlements());
    rows.add(Carried.unread(FILE));

    Ran ran = bench(rows).target("held").local();

    assertThat(ran.at("held").texts("hold_code")).containsExactly("UNMAPPED", null);
    assertThat(ran.at("held").texts("problem_code")).containsExactly(null, "NO_SUMMARY");
    assertThat(ran.at("held").texts("unmapped_rows")).containsExactly("2", null);
    assertThat(ran.at("held").texts("unmapped"))
        .containsExactly("Order / ItemPrice / New fee", null);
    assertThat(Rows.from(ran.out(), PlanRows.PLAN)).contains(Carried.unread(FILE));
  }

  @Test
  void passesWarningsOnWithoutHoldingAnything() throws Exception {
    meta.setHeldTarget("held");
    Warning warning = new Warning("", "", "map.xlsx", "ODD", "Mapping!H9: odd");
    List<Carried<Posting>> rows = new ArrayList<>(List.of(Carried.warning(warning)));
    rows.addAll(postings(List.of(MappedLines.settlement("1"))));

    Ran ran = bench(rows).target("held").local();

    assertThat(Rows.from(ran.out(), PlanRows.PLAN)).contains(Carried.warning(warning));
    assertThat(ran.at("held").size()).isZero();
  }

  @Test
  void holdsASettlementThatIsIncompleteWhenTheInputEnds() throws Exception {
    List<Carried<Posting>> rows = postings(List.of(MappedLines.settlement("1")));

    Ran ran = bench(rows.subList(1, rows.size())).local();

    assertThat(plans(ran.out()))
        .flatExtracting(Plan::holds)
        .extracting(Hold::code, Hold::message)
        .hasSize(1)
        .first()
        .asString()
        .contains("INCOMPLETE", "only 3 of 4 lines arrived");
  }

  /** Beam does not signal the end of the input, so the log has to name it. */
  @Test
  void logsAnIncompleteSettlementOnBeam() throws Exception {
    List<Carried<Posting>> rows = postings(List.of(MappedLines.settlement("1")));

    Ran ran = bench(rows.subList(1, rows.size())).singleThreaded();

    assertThat(ran.out().size()).isZero();
    assertThat(ran.log()).contains("settlement 1 was still incomplete when the run ended");
  }

  @Test
  void holdsASettlementInACurrencyWithoutClearingAccount() throws Exception {
    MappedLines euros = MappedLines.empty("1", "5.00", "EUR", 1).posted("P", "4000", "5.00");

    Ran ran = bench(postings(List.of(euros))).local();

    assertThat(plans(ran.out()))
        .flatExtracting(Plan::holds)
        .extracting(Hold::message)
        .first()
        .asString()
        .contains("there is no clearing account for EUR", "add EUR=<account>");
  }

  /** F4: the sample settlement runs from October into November. */
  @Test
  void cutsASettlementAtTheEndOfTheMonth() throws Exception {
    meta.setCarriedForward("*=1160");

    Ran ran = bench(postings(List.of(MappedLines.settlement("1")))).local();

    assertThat(plans(ran.out()))
        .flatExtracting(Plan::documents)
        .extracting(document -> document.number() + " " + document.date())
        .containsExactly("AMZ-1-1 2026-10-31", "AMZ-1-2 2026-11-05");
  }

  @Test
  void cutsASettlementAtTheEndsOfThePeriodsOfAFile(@TempDir Path folder) throws Exception {
    Path calendar = folder.resolve("calendar.csv");
    Files.writeString(
        calendar,
        """
        Period,First day,Last day
        "P1",2026-01-01,2026-12-31
        """);
    meta.setCarriedForward("*=1160");
    meta.setCalendar("${FOLDER}/calendar.csv");

    Ran ran =
        bench(postings(List.of(MappedLines.settlement("1"))))
            .variable("FOLDER", folder.toString())
            .local();

    assertThat(plans(ran.out())).flatExtracting(Plan::documents).hasSize(1);
  }

  @Test
  void startsWithNoCalendarThatHasMistakes(@TempDir Path folder) throws Exception {
    Path calendar = folder.resolve("calendar.csv");
    Files.writeString(calendar, "Period,First day,Last day\nP1,1/1/2026,2026-12-31\n");
    meta.setCalendar(calendar.toString());

    assertThatThrownBy(() -> bench(List.of()).local()).isInstanceOf(HopException.class);
    assertThat(
            TableFile.read(calendar.toString(), "Calendar", new Variables(), CalendarTable::read)
                .messages())
        .isEqualTo("calendar.csv:2: \"1/1/2026\" is not a day (write it as 2026-10-31)");
    assertThat(
            TableFile.read(folder + "/none.csv", "Calendar", new Variables(), CalendarTable::read)
                .messages())
        .isEqualTo(
            folder
                + "/none.csv: the table cannot be read: there is no such file (write a comma-separated"
                + " text in UTF-8 with the titles in its first line, or a tab of a workbook)");
  }

  @Test
  void reportsAllProblemsOfItsOptionsBeforeAnyRow() {
    meta.setClearingAccounts("USD:1150");
    meta.setCarriedForward("1160");
    meta.setCalendar("${NOWHERE}");
    meta.setZone("Mars/Olympus");

    assertThatThrownBy(() -> bench(List.of()).local()).isInstanceOf(HopException.class);
    assertThat(meta.problems("here", new Variables(), NO_METADATA))
        .extracting(problem -> problem.message())
        .satisfiesExactly(
            clearing -> assertThat(clearing).startsWith("here, Clearing accounts: \"USD:1150\""),
            carried -> assertThat(carried).startsWith("here, Carried forward: \"1160\""),
            calendar -> assertThat(calendar).startsWith("here, Calendar: ").contains("NOWHERE"),
            zone -> assertThat(zone).startsWith("here, Cut-off zone: there is no time zone"));
  }

  /** Issue 13: on Beam, each of two instances would get only some of the rows. */
  @Test
  void refusesASecondInstanceOnBeam() throws Exception {
    TransformBench first = bench(postings(List.of(MappedLines.settlement("1")))).notTornDown();
    first.singleThreaded();

    assertThat(BeamBox.refused(bench(postings(List.of(MappedLines.settlement("1"))))))
        .contains("tested: the Beam engine has made a second instance of this transform");

    first.tearDown();
    bench(postings(List.of(MappedLines.settlement("1")))).singleThreaded();
  }

  private static final IHopMetadataProvider NO_METADATA = new MemoryMetadataProvider();

  private TransformBench bench(List<Carried<Posting>> rows) throws Exception {
    return Rows.into(
        TransformBench.of(meta).variable("CLEARING", "USD=1150"), PostingRows.POSTING, rows);
  }

  private static List<MappedLines> settlements() {
    return List.of(
        MappedLines.settlement("1"), MappedLines.unmapped("2"), MappedLines.settlement("3"));
  }

  private static List<Carried<Posting>> postings(List<MappedLines> settlements) {
    return new ArrayList<>(
        settlements.stream()
            .flatMap(lines -> lines.postings().stream())
            .map(Carried::value)
            .toList());
  }

  private static List<Plan> plans(Captured captured) {
    OpenPlans open = new OpenPlans();
    List<Plan> plans = new ArrayList<>();
    for (Carried<PlanRow> row : Rows.from(captured, PlanRows.PLAN)) {
      if (row instanceof Carried.Value<PlanRow> known) {
        open.add(known.value()).ifPresent(plans::add);
      }
    }
    assertThat(open.close()).isEmpty();
    return plans;
  }
}
