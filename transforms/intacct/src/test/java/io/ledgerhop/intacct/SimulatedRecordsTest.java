// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Filter;
import io.ledgerhop.intacct.query.FilterText;
import io.ledgerhop.intacct.query.ObjectFields;
import io.ledgerhop.intacct.query.ObjectQuery;
import io.ledgerhop.intacct.query.QueryProblem;
import io.ledgerhop.intacct.query.RecordPages;
import io.ledgerhop.intacct.query.UserTime;
import io.ledgerhop.problem.ConnectorException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of any object, read from the simulated company, which shares no code with the client. */
@Timeout(60)
class SimulatedRecordsTest {

  private final SimulatedCompany company = new SimulatedCompany();

  @AfterEach
  void close() {
    company.close();
  }

  /** Each operator of a written filter is understood by a gateway that knows the schema. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DEPARTMENTID = T1                               | T1
          DEPARTMENTID != T1 and DEPARTMENTID like T%     | T2 T3 T4
          DEPARTMENTID in (T1, T3, T9)                    | T1 T3
          DEPARTMENTID like 'T_' and DEPARTMENTID not in (T2, T3) | T1 T4
          DEPARTMENTID between T2 and T3                  | T2 T3
          DEPARTMENTID like T% and TITLE is null          | T4
          DEPARTMENTID like T% and TITLE is not null      | T1 T2 T3
          DEPARTMENTID like T% and TITLE not like 'a <%'  | T2 T3
          TITLE = 'a <b> & ''c'''                         | T1
          DEPARTMENTID = T1 or (DEPARTMENTID >= T3 and DEPARTMENTID <= T4) | T1 T3 T4
          DEPARTMENTID > T3 and DEPARTMENTID < T5         | T4
          """)
  void findsTheRecordsOfAFilter(String text, String ids) {
    department("T1", "a <b> & 'c'");
    department("T2", "b");
    department("T3", "c");
    department("T4", "");

    assertThat(ids(query(text), 3)).containsExactly(ids.split(" "));
  }

  /** Records that come and go between two pages move no other record out of sight. */
  @Test
  void missesAndRepeatsNothingWhenRecordsAreAddedBetweenPages() {
    for (String id : List.of("T1", "T2", "T3")) {
      department(id, "x");
    }
    RecordPages pages = pages(query("DEPARTMENTID like 'T%'"), 2);
    List<XmlNode> rows = new ArrayList<>(pages.next());
    department("T0", "x");
    department("T4", "x");
    department("T1", "changed, so that it would no longer be on the first page");

    pages.forEachRemaining(rows::addAll);

    assertThat(rows)
        .extracting(row -> row.text("DEPARTMENTID"))
        .containsExactly("T1", "T2", "T3", "T0", "T4");
    assertThat(company.intacct.calls("query")).isEqualTo(3);
  }

  @Test
  void goesOnInANewSessionWhenTheOldOneEndsBetweenPages() {
    RecordPages pages = pages(query(""), 2);
    int first = pages.next().size();
    company.intacct.endSessions();
    List<XmlNode> rest = new ArrayList<>();

    pages.forEachRemaining(rest::addAll);

    assertThat(first + rest.size())
        .isEqualTo(company.intacct.master().table("DEPARTMENT").orElseThrow().rows().size());
  }

  @Test
  void readsTheFieldsOfAnObject() {
    assertThat(read("DEPARTMENT").types()).containsKeys("RECORDNO", "DEPARTMENTID", "TITLE");
    assertThat(
            catchThrowableOfType(ConnectorException.class, () -> read("DEPARTMNET"))
                .problem()
                .code())
        .isEqualTo(QueryProblem.OBJECT_REFUSED);
  }

  private ObjectFields read(String object) {
    ObjectQuery query = new ObjectQuery(object, List.of("RECORDNO"), Optional.empty(), false, "");
    return ObjectFields.read("p", query, company.client(""), List.of("DEPARTMENT"));
  }

  private List<String> ids(ObjectQuery query, int pageSize) {
    List<String> ids = new ArrayList<>();
    pages(query, pageSize)
        .forEachRemaining(page -> page.forEach(row -> ids.add(row.text("DEPARTMENTID"))));
    return ids;
  }

  private RecordPages pages(ObjectQuery query, int pageSize) {
    return RecordPages.of(
        "here", query, company.client(""), new RecordPages.Size(pageSize, 100_000));
  }

  private static ObjectQuery query(String text) {
    Optional<Filter> filter = FilterText.read("Filter", text, new UserTime(ZoneOffset.UTC)).value();
    return new ObjectQuery(
        "DEPARTMENT", List.of("DEPARTMENTID", "TITLE", "RECORDNO"), filter, true, "");
  }

  private void department(String id, String title) {
    company.intacct.master().put("DEPARTMENT", Map.of("DEPARTMENTID", id, "TITLE", title));
  }
}
