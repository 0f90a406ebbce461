// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.proof.CarriedBalances;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.ProofProblem;
import io.ledgerhop.proof.RollForward;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class LayoutsTest {

  private static final UnreadSettlement FILE =
      new UnreadSettlement("US", "", "ab12", "cut.txt", "NO_SUMMARY", "cut.txt:1: no sum");

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void readsPostingsBackWithoutLoss() {
    List<Carried<Posting>> postings =
        MappedLines.unmapped("1").postings().stream().map(Carried::value).toList();

    assertThat(throughRows(PostingRows.POSTING, postings)).isEqualTo(postings);
  }

  /** Issue 13: in Hop's preview, fields behind a wide one are off the screen. */
  @Test
  void endsAPlanWithTheFieldThatIsWiderThanAScreen() {
    assertThat(PlanRows.PLAN.fields().get(PlanRows.PLAN.fields().size() - 1).name())
        .isEqualTo("line_types");
  }

  @Test
  void readsPlansBackWithoutLoss() {
    Plan posted = MappedLines.settlement("1").plan();
    Plan held = MappedLines.unmapped("2").plan();
    Plan nothing =
        Plan.of(posted.settlement(), List.of())
            .carrying(SettlementBalances.none(posted.settlement()));
    List<Carried<PlanRow>> rows =
        List.of(posted, held, carrying(posted), dated(posted), nothing).stream()
            .flatMap(plan -> PlanRow.of(plan).stream())
            .map(Carried::value)
            .toList();

    assertThat(throughRows(PlanRows.PLAN, rows)).isEqualTo(rows);
  }

  /** F24: the same plan; its journal is converted at the rate of an earlier day. */
  private static Plan dated(Plan plan) {
    Document document = plan.documents().get(0);
    LocalDate day = document.date().minusDays(3);
    return Plan.of(
        plan.settlement(),
        List.of(DocumentHead.of(document).withRateDate(day).with(document.lines())));
  }

  private static Plan carrying(Plan plan) {
    CarriedBalances carried =
        new CarriedBalances(
            Money.of("120.00", "USD"),
            Money.of("150.00", "USD"),
            Money.of("132.46", "USD"),
            Money.of("0.01", "USD"));
    return plan.carrying(
        new SettlementBalances(
            "Invoiced Orders",
            carried,
            Set.of(new AccountCode("1155"), new AccountCode("1150")),
            Set.of(new AccountCode("2210"))));
  }

  private static RollForward rollForward(SettlementHeader settlement) {
    return new RollForward(
        settlement.seller(),
        settlement.settlementId(),
        List.of(
            new ControlBalance(
                ControlAccount.CLEARING,
                Money.of("-132.46", "USD"),
                Money.of("500.00", "USD"),
                Money.of("0.00", "USD"))),
        "Amazon pays \"367.54\" USD");
  }

  @Test
  void readsReceiptsBackWithoutLossExceptTheirRequest() {
    Plan plan = MappedLines.settlement("1").plan();
    Subject subject = Subject.of(plan.settlement());
    Receipt posted = Receipt.of(subject, ReceiptStatus.POSTED, plan.documents().get(0), "4711");
    Plan held = MappedLines.unmapped("2").plan();
    List<Result> results =
        List.of(
            result(posted),
            result(Receipt.held(Subject.of(held.settlement()), held.holds().get(0))),
            result(Receipt.unread(FILE)),
            result(Receipt.warning(new Warning("US", "7", "july.txt", "ODD", "july.txt: odd"))),
            result(Receipt.finding("US", "8", ProofProblem.OPEN_DEBT.at("8", "1.00", "today"))),
            result(
                Receipt.vendor(subject, ReceiptStatus.VENDOR_CREATED, "V1", "77")
                    .withMessage("vendor V1: One")),
            result(Receipt.rollForward(subject, rollForward(plan.settlement()))));

    assertThat(throughRows(ResultRows.RESULT, results)).isEqualTo(results);
    assertThat(throughRows(ResultRows.RESULT, List.of(result(posted.withRequest("<request/>")))))
        .containsExactly(result(posted));
  }

  @ParameterizedTest
  @MethodSource("layoutsOfCarriedValues")
  <T> void readsAnUnreadFileBack(RowLayout<Carried<T>> layout) {
    List<Carried<T>> unread = List.of(Carried.unread(FILE));

    assertThat(throughRows(layout, unread)).isEqualTo(unread);
  }

  @ParameterizedTest
  @MethodSource("layoutsOfCarriedValues")
  <T> void bringsAWarningBack(RowLayout<Carried<T>> layout) {
    List<Carried<T>> warnings =
        List.of(
            Carried.warning(new Warning("US", "7", "july.txt", "ODD", "july.txt: odd")),
            Carried.warning(new Warning("", "", "map.xlsx", "ODD", "Mapping!H9: odd")));

    assertThat(throughRows(layout, warnings)).isEqualTo(warnings);
  }

  // F82: what does not fit travels beside what is posted
  @ParameterizedTest
  @MethodSource("layoutsOfCarriedValues")
  <T> void bringsAFindingBack(RowLayout<Carried<T>> layout) {
    List<Carried<T>> findings =
        List.of(
            Carried.finding(new Finding("US", "7", "MISSING", "group G1: no settlement")),
            Carried.finding(new Finding("US", "", "MISSING", "group G2: no settlement")));

    assertThat(throughRows(layout, findings)).isEqualTo(findings);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void namesEachFieldOnce(RowLayout<?> layout) {
    List<String> names = layout.fields().stream().map(field -> field.name()).toList();

    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  @ParameterizedTest
  @CsvSource({"post_as, Jurnal, a way to post", "tax_treatment, exempt, a tax treatment"})
  void reportsAnInvalidWordOfTheVocabulary(String field, String word, String what)
      throws Exception {
    Posting posting = MappedLines.settlement("1").postings().get(0);
    IRowMeta meta = meta(PostingRows.POSTING);
    @Nullable Object[] row = new Object[meta.size()];
    PostingRows.POSTING.writer().write(Carried.value(posting), row, 0);
    row[meta.indexOfValue(field)] = word;

    assertThatThrownBy(() -> PostingRows.POSTING.reader(meta, "here").read(row))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("field " + field + ": \"" + word + "\" is not " + what);
  }

  static List<RowLayout<?>> layouts() {
    return List.of(PostingRows.POSTING, PlanRows.PLAN, ResultRows.RESULT);
  }

  static List<RowLayout<?>> layoutsOfCarriedValues() {
    return List.of(PostingRows.POSTING, PlanRows.PLAN, ListedSettlement.ROWS);
  }

  private static Result result(Receipt receipt) {
    return new Result(receipt, new TreeMap<>(Map.of("Amazon", 3L, "Intacct", 17L)), true);
  }

  private static <T> List<T> throughRows(RowLayout<T> layout, List<T> values) {
    IRowMeta meta = meta(layout);
    var writer = layout.writer();
    var reader = layout.reader(meta, "test");
    return values.stream()
        .map(
            value -> {
              @Nullable Object[] row = new Object[meta.size()];
              writer.write(value, row, 0);
              return reader.read(row);
            })
        .toList();
  }

  private static IRowMeta meta(RowLayout<?> layout) {
    IRowMeta meta = new RowMeta();
    layout.addTo(meta, "test");
    return meta;
  }
}
