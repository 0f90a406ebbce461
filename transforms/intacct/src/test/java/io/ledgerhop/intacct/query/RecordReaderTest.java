// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RecordReaderTest {

  private static final Query ALL = Query.all("ITEM", List.of("ITEMID"), Query.Level.TOP);

  private final ScriptedGateway gateway = new ScriptedGateway();
  private final IntacctClient client = gateway.client();
  private final RecordReader reader = new RecordReader(client);

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void asksForEachPageFromWhereTheLastOneEnded() {
    page(rows(1, 2), "totalcount=\"5\" count=\"2\" numremaining=\"3\"");
    page(rows(3, 4), "totalcount=\"5\" count=\"2\" numremaining=\"1\"");
    page(rows(5, 5), "totalcount=\"5\" count=\"1\" numremaining=\"0\"");

    assertThat(reader.all(ALL, 2_000))
        .extracting(XmlNode::text)
        .containsExactly("1", "2", "3", "4", "5");

    gateway.request();
    assertThat(gateway.request())
        .contains("<pagesize>2000</pagesize>\n          <offset>0</offset>");
    assertThat(gateway.request()).contains("<offset>2</offset>");
    assertThat(gateway.request()).contains("<offset>4</offset>");
    assertThat(gateway.requests()).isEqualTo(4);
  }

  @Test
  void readsNoMoreThanTheFirstPageWhereThatIsAskedFor() {
    page(rows(1, 2), "numremaining=\"3\"");

    RecordReader.Page first = reader.first(ALL);

    assertThat(first.rows()).extracting(XmlNode::text).containsExactly("1", "2");
    assertThat(first.total()).isEqualTo(5);
    assertThat(first.isAll()).isFalse();
    assertThat(gateway.requests()).isEqualTo(2);
  }

  @Test
  void goesOnAfterTheFirstPageWithoutAskingForItAgain() {
    page(rows(1, 2), "numremaining=\"1\"");
    page(rows(3, 3), "numremaining=\"0\"");

    assertThat(reader.rest(ALL, reader.first(ALL), 3))
        .extracting(XmlNode::text)
        .containsExactly("1", "2", "3");
    gateway.request();
    gateway.request();
    assertThat(gateway.request()).contains("<offset>2</offset>");
  }

  @Test
  void knowsAFirstPageThatIsAll() {
    page(rows(1, 2), "totalcount=\"2\"");
    page("", "totalcount=\"0\"");

    assertThat(reader.first(ALL).isAll()).isTrue();
    assertThat(reader.first(ALL).isAll()).isTrue();
  }

  @Test
  void readsExactlyItsLimitAndNotOneMore() {
    page(rows(1, 3), "numremaining=\"0\"");
    page(rows(1, 3), "numremaining=\"0\"");

    assertThat(reader.all(ALL, 3)).hasSize(3);
    assertThat(problemOfAll(2)).isEqualTo(IntacctProblem.TOO_MANY_ROWS.at("ITEM", 3, 2));
  }

  @Test
  void countsWhatRemainsAgainstTheLimitBeforeItReadsIt() {
    page(rows(1, 1), "numremaining=\"2\"");

    assertThat(problemOfAll(2)).isEqualTo(IntacctProblem.TOO_MANY_ROWS.at("ITEM", 3, 2));
    assertThat(gateway.requests()).isEqualTo(2);
  }

  /**
   * A limit of 999 rows needs one page, even if it is a short one; a gateway that sends them singly
   * is refused.
   */
  @Test
  void asksForNoMorePagesThanTheLimitFills() {
    page(rows(1, 1), "numremaining=\"5\"");

    assertThat(problemOfAll(999))
        .isEqualTo(IntacctProblem.TOO_MANY_ROWS.at("ITEM", "still more", 999));
    assertThat(gateway.requests()).isEqualTo(2);
  }

  @Test
  void stopsAtAnEmptyPageBeforeTheEnd() {
    page(rows(1, 2), "numremaining=\"1\"");
    page("", "numremaining=\"1\"");

    Problem problem =
        catchThrowableOfType(ConnectorException.class, () -> reader.rest(ALL, reader.first(ALL), 3))
            .problem();

    assertThat(problem)
        .isEqualTo(
            IntacctProblem.UNREADABLE_ANSWER.at("ITEM", "a page is empty although records remain"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count="3" numremaining="0"                | it says that it has 3 records, and has 2
          count="1" numremaining="0"                | it says that it has 1 records, and has 2
          count="2"                                 | it says neither how many there are nor how many remain
          numremaining="-1"                         | it says neither how many there are nor how many remain
          totalcount="1"                            | 2 are read and -1 remain of 1
          totalcount="3" numremaining="0"           | 2 are read and 0 remain of 3
          totalcount="2" numremaining="1"           | 2 are read and 1 remain of 2
          """)
  void saysWhichCountsDoNotFitTheRows(String counts, String fact) {
    page(rows(1, 2), counts);

    assertThat(problemOfAll(10)).isEqualTo(IntacctProblem.COUNT_UNCLEAR.at("ITEM", fact));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numremaining=\"0\"",
        "totalcount=\"2\"",
        "count=\"many\" numremaining=\"0\"",
        "totalcount=\"x\" numremaining=\"0\"",
        "totalcount=\"2\" numremaining=\"x\"",
        "totalcount=\"2\" count=\"2\" numremaining=\"0\" offset=\"7\""
      })
  void readsAPageOfWhichOneCountIsEnough(String counts) {
    page(rows(1, 2), counts);

    assertThat(reader.all(ALL, 10)).hasSize(2);
  }

  @Test
  void passesARefusalOnWithWhatIntacctSaid() {
    gateway.answers(
        200,
        Pages.of("ITEM", "", 0)
            .replace("<result><status>success", "<result><status>failure")
            .replace(
                "</result>",
                "<errormessage><error><errorno>XL03000010</errorno><description2>Object definition"
                    + " ITEM not found</description2></error></errormessage></result>"));

    assertThat(problemOfAll(10))
        .isEqualTo(
            IntacctProblem.REFUSED.at(
                "Intacct company acme, query ITEM",
                "XL03000010: Object definition ITEM not found",
                "the company lacks this object or field; see its subscriptions"));
  }

  private Problem problemOfAll(int rowsMax) {
    return catchThrowableOfType(ConnectorException.class, () -> reader.all(ALL, rowsMax)).problem();
  }

  private void page(String rows, String counts) {
    gateway.answers(200, Pages.of("ITEM", rows, counts));
  }

  private static String rows(int from, int to) {
    StringBuilder rows = new StringBuilder();
    for (int number = from; number <= to; number++) {
      rows.append("<ITEM>").append(number).append("</ITEM>");
    }
    return rows.toString();
  }
}
