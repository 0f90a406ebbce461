// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages by record number and by position, with answers written by hand. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RecordPagesTest {

  private static final ObjectQuery KEYED =
      new ObjectQuery(
          "ITEM",
          List.of("ITEMID", "RECORDNO"),
          Optional.of(Filter.of(FilterOperator.EQUALTO, "STATUS", "active")),
          false,
          "");
  private static final ObjectQuery PLAIN = KEYED.selecting(List.of("ITEMID"));

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctClient client = gateway.client();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  /** Short pages, names in another case, unknown elements, and one record on the last page. */
  @Test
  void continuesAfterTheLastRecordNumber() {
    page("<item><new/><recordno>3</recordno></item><ITEM><RECORDNO>7</RECORDNO></ITEM>", 5);
    page(rows(8, 9), 2);
    page(rows(12, 12), 0);

    assertThat(numbers(KEYED, 100)).containsExactly("3", "7", "8", "9", "12");

    gateway.request();
    assertThat(gateway.request())
        .contains("<equalto>", "<offset>0</offset>", "<pagesize>2</pagesize>")
        .doesNotContain("greaterthan");
    assertThat(gateway.request())
        .containsIgnoringWhitespaces(
            "<filter><and><equalto><field>STATUS</field><value>active</value></equalto>"
                + "<greaterthan><field>RECORDNO</field><value>7</value></greaterthan></and></filter>"
                + "<orderby><order><field>RECORDNO</field><ascending/></order></orderby>")
        .contains("<offset>0</offset>");
    assertThat(gateway.request()).contains("<value>9</value>");
    assertThat(gateway.requests()).isEqualTo(4);
  }

  /** Intacct counts anew for each page, so records that appear meanwhile raise the total. */
  @Test
  void takesRecordsThatAreAddedBetweenThePages() {
    page(rows(1, 2), "totalcount=\"3\" count=\"2\" numremaining=\"1\"");
    page(rows(3, 5), "totalcount=\"3\" count=\"3\" numremaining=\"0\"");

    assertThat(numbers(KEYED, 5)).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void continuesByPositionWithoutRecordNumbers() {
    page("<ITEM><ITEMID>A</ITEMID></ITEM><ITEM><ITEMID>A</ITEMID></ITEM>", 1);
    page("<ITEM><ITEMID>B</ITEMID></ITEM>", 0);

    RecordPages pages = pages(PLAIN, 100);

    assertThat(pages.next()).hasSize(2);
    assertThat(pages.isRead()).isFalse();
    assertThat(pages.next()).hasSize(1);
    assertThat(pages.isRead()).isTrue();
    gateway.request();
    assertThat(gateway.request()).containsIgnoringWhitespaces("<order><field>ITEMID</field>");
    assertThat(gateway.request()).contains("<offset>2</offset>").doesNotContain("greaterthan");
  }

  @Test
  void readsAnEmptyResultAsOneEmptyPage() {
    page("", "totalcount=\"0\" count=\"0\" numremaining=\"0\"");
    RecordPages pages = pages(KEYED, 100);

    assertThat(pages.next()).isEmpty();
    assertThat(pages.hasNext()).isFalse();
    assertThat(catchThrowableOfType(NoSuchElementException.class, pages::next)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count="3" numremaining="0"                | it says that it has 3 records, and has 2
          count="2"                                 | it says neither how many there are nor how many remain
          totalcount="9" numremaining="0"           | 2 are read and 0 remain of 9
          """)
  void refusesAPageWhoseCountsAreWrong(String counts, String fact) {
    page(rows(1, 2), counts);

    assertThat(problem(KEYED, 100)).isEqualTo(IntacctProblem.COUNT_UNCLEAR.at("ITEM", fact));
  }

  @Test
  void stopsAtAnEmptyPageBeforeTheEnd() {
    page(rows(1, 2), 1);
    page("", 1);

    assertThat(problem(KEYED, 100).code()).isEqualTo(IntacctProblem.UNREADABLE_ANSWER);
  }

  /** A gateway that ignores the order would lose records, or never end. */
  @ParameterizedTest
  @CsvSource({"2, 2", "1, 2", "x, 2", "'', 2", "-3, 2"})
  void stopsWhenNumbersDoNotGrow(String number, String last) {
    page(rows(1, 2), 1);
    page("<ITEM><RECORDNO>" + number + "</RECORDNO></ITEM>", 1);

    assertThat(problem(KEYED, 100))
        .isEqualTo(QueryProblem.ORDER_BROKEN.at("here, ITEM", "\"" + number + "\"", last));
  }

  @Test
  void readsExactlyItsLimitAndAsksForNothingMoreAboveIt() {
    page(rows(1, 2), 1);
    page(rows(3, 3), 0);
    assertThat(numbers(KEYED, 3)).hasSize(3);

    page(rows(1, 2), 1);
    assertThat(problem(KEYED, 2)).isEqualTo(QueryProblem.ROWS_LIMIT.at("here", 3L, "ITEM", 2));
    assertThat(gateway.requests()).isEqualTo(4);
  }

  @Test
  void repeatsAPageThatIsThrottled() {
    page(rows(1, 2), 1);
    gateway.answers("busy.xml");
    page(rows(3, 3), 0);

    assertThat(numbers(KEYED, 100)).containsExactly("1", "2", "3");
  }

  @Test
  void endsWithAProblemWhenAnAnswerIsCutInTheMiddle() {
    String whole = Pages.of("ITEM", rows(1, 2), 0);
    gateway.answers(200, whole.substring(0, whole.length() / 2));

    assertThat(problem(KEYED, 100).code()).isEqualTo(IntacctProblem.UNREADABLE_ANSWER);
  }

  /** An answer may have 32 MB; this one has 40, and is refused before it is parsed. */
  @Test
  void endsWithAProblemBeforeAnEndlessAnswerFillsTheMemory() {
    String row = "<ITEM><RECORDNO>1</RECORDNO><TEXT>" + "x".repeat(9_950) + "</TEXT></ITEM>\n";
    gateway.answers(200, Pages.of("ITEM", row.repeat(4_000), 0));

    Problem problem = problem(KEYED, 100_000);

    assertThat(problem).isEqualTo(QueryProblem.PAGE_TOO_LARGE.at("here", 2, "ITEM"));
    assertThat(HttpProblem.REPLY_TOO_LARGE.remedy()).isNotEqualTo(problem.code().remedy());
  }

  @Test
  void namesTheObjectThatTheUserMayNotList() {
    refused("PL04000005", "You do not have permission for API operation LIST");

    assertThat(problem(KEYED, 100))
        .isEqualTo(
            QueryProblem.OBJECT_NOT_LISTED.at(
                "here",
                "poster",
                "ITEM",
                "PL04000005: You do not have permission for API operation LIST"));
  }

  @Test
  void passesAnyOtherRefusalOn() {
    refused("DL02000001", "There was an error processing the request");

    assertThat(problem(KEYED, 100).message())
        .startsWith("here, query ITEM: Intacct refuses it: DL02000001: There was an error");
  }

  private void refused(String number, String text) {
    gateway.answers(200, refusal(Pages.of("ITEM", "", 0), number, text));
  }

  static String refusal(String answer, String number, String text) {
    return answer
        .replace("<result><status>success", "<result><status>failure")
        .replace(
            "</result>",
            "<errormessage><error><errorno>%s</errorno><description2>%s</description2></error></errormessage></result>"
                .formatted(number, text));
  }

  private RecordPages pages(ObjectQuery query, int most) {
    return RecordPages.of("here", query, client, new RecordPages.Size(2, most));
  }

  private List<String> numbers(ObjectQuery query, int most) {
    List<String> numbers = new ArrayList<>();
    pages(query, most)
        .forEachRemaining(page -> page.forEach(row -> numbers.add(row.text("RECORDNO"))));
    return numbers;
  }

  private Problem problem(ObjectQuery query, int most) {
    return catchThrowableOfType(ConnectorException.class, () -> numbers(query, most)).problem();
  }

  private void page(String rows, int remaining) {
    gateway.answers(200, Pages.of("ITEM", rows, remaining));
  }

  private void page(String rows, String counts) {
    gateway.answers(200, Pages.of("ITEM", rows, counts));
  }

  private static String rows(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> "<ITEM><RECORDNO>" + number + "</RECORDNO></ITEM>")
        .collect(Collectors.joining());
  }
}
