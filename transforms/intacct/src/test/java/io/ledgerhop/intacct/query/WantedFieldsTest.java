// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.query.WantedFields.Field;
import io.ledgerhop.problem.Problem;
import org.junit.jupiter.api.Test;

class WantedFieldsTest {

  @Test
  void readsNamesWithAndWithoutTypes() {
    WantedFields wanted =
        WantedFields.of(
            " accountno, BALANCE:amount,\nGLBATCH.JOURNAL : text; WHENMODIFIED:DateTime,");

    assertThat(wanted.fields())
        .containsExactly(
            new Field("ACCOUNTNO", FieldType.TEXT),
            new Field("BALANCE", FieldType.AMOUNT),
            new Field("GLBATCH.JOURNAL", FieldType.TEXT),
            new Field("WHENMODIFIED", FieldType.DATETIME));
    assertThat(wanted.problems("p")).isEmpty();
    assertThat(wanted.isAll()).isFalse();
  }

  @Test
  void wantsAllIfNothingIsListed() {
    assertThat(WantedFields.of(" , \n ").isAll()).isTrue();
  }

  @Test
  void reportsEveryEntryThatIsWrongAndKeepsTheOthers() {
    WantedFields wanted = WantedFields.of("A, a, B:amuont, C D, E:date, :date, F:, *");

    assertThat(wanted.problems("here, Fields"))
        .extracting(Problem::message)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("here, Fields: A is listed twice ("),
            it ->
                assertThat(it)
                    .startsWith("here, Fields: \"B:amuont\" is no type, did you mean \"amount\"?")
                    .contains("text, integer, amount, date, datetime, boolean"),
            it -> assertThat(it).startsWith("here, Fields: \"C D\" is no field ("),
            it -> assertThat(it).startsWith("here, Fields: \":date\" is no field ("),
            it -> assertThat(it).startsWith("here, Fields: \"F:\" is no type"),
            it -> assertThat(it).startsWith("here, Fields: \"*\" is no field ("));
    assertThat(wanted.fields()).extracting(Field::name).containsExactly("A", "E");
  }
}
