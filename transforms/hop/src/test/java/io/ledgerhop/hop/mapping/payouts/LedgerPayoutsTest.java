// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.amazon.transactions.TransactionsInputMeta;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.layout.RowField;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.money.Money;
import io.ledgerhop.payout.PayoutGroup;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F24 and F82: event groups as rows, compared with the settlements of a trail. */
@Timeout(60)
class LedgerPayoutsTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-01-15T08:00:00Z");
  private static final Instant THIRD = Instant.parse("2026-01-29T08:00:00Z");
  private static final Money TOTAL = Money.of("642.18", "USD");

  private final LedgerPayoutsMeta meta = new LedgerPayoutsMeta();

  @TempDir private Path home;

  @BeforeEach
  void postASettlement() {
    meta.setTrail("trail");
    meta.setEntries("${ENTRIES}");
    meta.setClearingAccounts("USD=1150");
    meta.setBankAccounts("USD=1010");
    meta.setZone("UTC");
    SettlementHeader header =
        new SettlementHeader("US", "1", "", FIRST, SECOND, SECOND, TOTAL, 4, "ab12", "1.txt");
    TrailConnection connection = new TrailConnection();
    connection.setUrl("jdbc:sqlite:" + home.resolve("trail.db"));
    try (Trail trail = connection.open(new Variables()).value()) {
      trail.noteSettlement(header, SECOND);
      trail.concludeSettlement("US", "1", SettlementStatus.FINISHED, "", SECOND);
    }
  }

  @Test
  void entersTheMoneyWhenAllGroupsHaveArrived() throws Exception {
    Ran ran = bench(row("G2", THIRD, "Open", Optional.empty()), sent()).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("settlement_id")).containsExactly("1P", "1P");
    assertThat(ran.out().texts("file_name")).containsOnly("event group G1");
    assertThat(ran.out().texts("document")).containsOnly("AMZ-1P-1");
    assertThat(ran.out().texts("gl_account")).containsExactly("1010", "1150");
    assertThat(ran.out().texts("line_amount")).containsExactly("642.18", "642.18");
  }

  @Test
  void entersNothingUnlessItIsChosen() throws Exception {
    meta.setEntries("");

    assertThat(bench(sent()).local().out().size()).isZero();
  }

  /** The finding travels beside the plans, in a row of its own. */
  @Test
  void givesAFindingForAGroupWithoutASettlement() throws Exception {
    Ran ran =
        bench(sent(), row("G2", SECOND, "Closed", Optional.of(Money.of("5.00", "USD")))).local();

    assertThat(ran.out().texts("problem_severity")).containsExactly("finding", null, null);
    List<Carried<PlanRow>> rows = Rows.from(ran.out(), PlanRows.PLAN);
    assertThat(rows.get(0)).isInstanceOf(Carried.Found.class).asString().contains("event group G2");
  }

  /** The rest of the seller's groups is unknown, so nothing is reported for having none. */
  @Test
  void passesOnWhyGroupsCouldNotBeRead() throws Exception {
    meta.setHeldTarget("held");
    GroupRow failed = new GroupRow("US", Optional.empty(), "AWAY", "US: Amazon is away");

    Ran ran = bench(failed, sent()).target("held").local();

    assertThat(Rows.from(ran.out(), PlanRows.PLAN))
        .hasSize(3)
        .startsWith(
            Carried.unread(new UnreadSettlement("US", "", "", "", "AWAY", "US: Amazon is away")));
    assertThat(ran.at("held").texts("problem_code")).containsExactly("AWAY");
  }

  @Test
  void passesTheProblemOfAGroupOnAsAWarning() throws Exception {
    PayoutGroup bare = group("G2", SECOND, "Closed", Optional.empty());

    Ran ran = bench(new GroupRow("US", Optional.of(bare), "BARE", "G2: no total")).local();

    assertThat(Rows.from(ran.out(), PlanRows.PLAN))
        .containsExactly(Carried.warning(new Warning("US", "", "", "BARE", "G2: no total")));
  }

  @Test
  void copiesHeldPayoutsToTheirTarget() throws Exception {
    meta.setHeldTarget("held");
    meta.setBankAccounts("EUR=1011");

    Ran ran = bench(sent()).target("held").local();

    assertThat(ran.at("held").texts("hold_code")).containsExactly("NO_BANK_ACCOUNT");
    assertThat(ran.out().texts("hold_code")).containsExactly("NO_BANK_ACCOUNT");
  }

  @Test
  void logsWhatWasNotSentYet() throws Exception {
    PayoutGroup group = group("G1", FIRST, "Closed", Optional.of(TOTAL));
    PayoutGroup waiting =
        new PayoutGroup(
            "US",
            group.id(),
            "Closed",
            "Processing",
            group.total(),
            group.converted(),
            Optional.empty(),
            "",
            "",
            group.start(),
            group.end());

    Ran ran = bench(new GroupRow("US", Optional.of(waiting), "", "")).local();

    assertThat(ran.out().size()).isZero();
    assertThat(ran.log()).contains("settlement 1: Amazon has not sent 642.18 USD yet");
  }

  /** Beam does not signal the end of the input, so the log has to say it. */
  @Test
  void logsThatNothingWasComparedOnBeam() throws Exception {
    Ran ran = bench(sent()).singleThreaded();

    assertThat(ran.out().size()).isZero();
    assertThat(ran.log()).contains("1 event groups were read, and the input did not end");
  }

  @Test
  void takesNoMoreGroupsThanItsLimit() throws Exception {
    List<GroupRow> many = Collections.nCopies(LedgerPayouts.GROUPS_MAX + 1, sent());

    Ran ran = bench(many.toArray(GroupRow[]::new)).local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log()).contains("more than 50000 event groups in one run");
  }

  @Test
  void startsWithNoTableThatHasMistakes() {
    meta.setEntities(home + "/none.csv");

    assertThatThrownBy(() -> bench(sent()).local()).isInstanceOf(HopException.class);
  }

  /** The fields are those that the source writes, with the same types. */
  @Test
  void readsTheFieldsOfTheSource() {
    TransactionsInputMeta source = new TransactionsInputMeta();
    source.setMode("Event groups");
    Map<String, String> written =
        source.output().fields().stream()
            .collect(Collectors.toMap(RowField::name, field -> field.kind().name()));

    assertThat(written)
        .containsAllEntriesOf(
            GroupRows.GROUP.fields().stream()
                .collect(Collectors.toMap(RowField::name, field -> field.kind().name())));
  }

  private static GroupRow sent() {
    return row("G1", FIRST, "Closed", Optional.of(TOTAL));
  }

  private static GroupRow row(String id, Instant start, String status, Optional<Money> total) {
    return new GroupRow("US", Optional.of(group(id, start, status, total)), "", "");
  }

  private static PayoutGroup group(String id, Instant start, String status, Optional<Money> total) {
    boolean isClosed = status.equals("Closed");
    Optional<Instant> end =
        isClosed ? Optional.of(start.plusSeconds(14 * 24 * 3600)) : Optional.empty();
    return new PayoutGroup(
        "US",
        id,
        status,
        isClosed ? "Succeeded" : "",
        total,
        total,
        end,
        "T",
        "1",
        Optional.of(start),
        end);
  }

  private TransformBench bench(GroupRow... rows) throws HopException {
    TransformBench bench = TransformBench.of(meta).variable("ENTRIES", "post").trail(home);
    return Rows.into(bench, GroupRows.GROUP, List.of(rows));
  }
}
