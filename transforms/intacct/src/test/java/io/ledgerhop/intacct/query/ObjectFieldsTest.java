// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Intacct says about an object, with answers written by hand. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ObjectFieldsTest {

  private static final ObjectQuery QUERY =
      new ObjectQuery("VENDRO", List.of("A", "B", "C.D"), Optional.empty(), false, "Bill");

  private final ScriptedGateway gateway = new ScriptedGateway();

  @BeforeEach
  void open() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void readsNamesAndTypesInTheOrderOfIntacct() {
    gateway.answers(
        200,
        lookup(
            "<Field><ID>WHENDUE</ID><DATATYPE>DATE</DATATYPE></Field>"
                + "<Field><ID>name</ID></Field><Field><DATATYPE>TEXT</DATATYPE></Field>"));

    ObjectFields fields = read();

    assertThat(fields.types())
        .containsExactly(entry("WHENDUE", FieldType.DATE), entry("NAME", FieldType.TEXT));
    gateway.request();
    assertThat(gateway.request())
        .containsIgnoringWhitespaces(
            "<lookup><object>VENDRO</object><docparid>Bill</docparid></lookup>");
  }

  @Test
  void suggestsTheNearestField() {
    gateway.answers(200, lookup("<Field><ID>WHENDUE</ID></Field>"));

    ObjectFields fields = read();

    assertThat(fields.problem("p", "WHENDUE")).isEmpty();
    assertThat(fields.problem("p", "TERM.NAME")).isEmpty();
    assertThat(fields.problem("p", "WENDUE").map(Problem::message).orElse(""))
        .startsWith("p: object VENDRO has no field WENDUE, did you mean \"WHENDUE\"? (");
  }

  /** Without a list nothing can be said against a field; the query itself will. */
  @Test
  void acceptsEveryFieldWhenIntacctListsNone() {
    gateway.answers(200, lookup(""));

    assertThat(read().problem("p", "ANY")).isEmpty();
  }

  @Test
  void suggestsTheNearestObject() {
    gateway.answers(
        200,
        RecordPagesTest.refusal(lookup(""), "Query Failed", "Object definition VENDRO not found"));

    assertThat(refusal().message())
        .startsWith("here, Object: Intacct does not describe the object VENDRO: ")
        .contains("Object definition VENDRO not found")
        .contains("correct the name of the object, did you mean \"VENDOR\"?");
  }

  @Test
  void namesTheUserWhoLacksThePermission() {
    gateway.answers(
        200, RecordPagesTest.refusal(lookup(""), "PL04000005", "No permission to list"));

    assertThat(refusal())
        .isEqualTo(
            QueryProblem.OBJECT_NOT_LISTED.at(
                "here, Object", "poster", "VENDRO", "PL04000005: No permission to list"));
  }

  @Test
  void leavesOutTheFieldsThatAQueryRefuses() {
    gateway.answers(
        200,
        RecordPagesTest.refusal(
            query(), "XL03000006", "The following fields cannot be queried: B, c.d."));
    gateway.answers(200, query());

    assertThat(QueryableFields.of("p", QUERY, gateway.client())).containsExactly("A");
    gateway.request();
    assertThat(gateway.request()).contains("<field>B</field>", "<pagesize>1</pagesize>");
    assertThat(gateway.request()).doesNotContain("<field>B</field>", "<field>C.D</field>");
  }

  @Test
  void passesARefusalOnThatNamesNoField() {
    gateway.answers(
        200, RecordPagesTest.refusal(query(), "XL03000006", "the filter is wrong for A"));

    assertThat(
            catchThrowableOfType(
                    ConnectorException.class,
                    () -> QueryableFields.of("here, Fields", QUERY, gateway.client()))
                .problem()
                .message())
        .startsWith("here, Fields: Intacct refuses it: XL03000006: the filter is wrong for A");
    assertThat(gateway.requests()).isEqualTo(2);
  }

  private ObjectFields read() {
    return ObjectFields.read(
        "here, Object", QUERY, gateway.client(), List.of("VENDOR", "CUSTOMER"));
  }

  private Problem refusal() {
    return catchThrowableOfType(ConnectorException.class, this::read).problem();
  }

  private static String query() {
    return Pages.of("VENDRO", "", 0);
  }

  private static String lookup(String fields) {
    return Pages.of("VENDRO", "<Type><Fields>" + fields + "</Fields></Type>", 0)
        .replace("query-VENDRO", "lookup-VENDRO");
  }
}
