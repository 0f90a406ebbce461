// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.Problem;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters as users write them, and the elements that Intacct gets. */
class FilterTextTest {

  private static final UserTime TIME = new UserTime(ZoneId.of("America/Los_Angeles"));

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A = b                    | equalto A b
          a.b = 007                | equalto A.B 007
          A=b                      | equalto A b
          A != b                   | notequalto A b
          A <> b                   | notequalto A b
          A < 1                    | lessthan A 1
          A <= -1.50               | lessthanorequalto A -1.50
          A > 1                    | greaterthan A 1
          A >= 1                   | greaterthanorequalto A 1
          A IN (x,'y z', "q")      | in A x;y z;q
          A not In (1)             | notin A 1
          A like 'A%_'             | like A A%_
          A not like x%            | notlike A x%
          A between 1 and 2        | between A 1;2
          A is null                | isnull A
          A IS NOT NULL            | isnotnull A
          A = 'it''s'              | equalto A it's
          A = "say ""x\"""         | equalto A say "x"
          A = ''                   | equalto A
          A = null                 | equalto A null
          A = and                  | equalto A and
          A = '2026-11-01'         | equalto A 2026-11-01
          A = 2026-11-01           | equalto A 11/01/2026
          A = 2026-11-01T08:09:10  | equalto A 11/01/2026 08:09:10
          A = 2026-11-01T20:00:00Z | equalto A 11/01/2026 12:00:00
          A = <&>                  | at position 5, a value is expected, and there is "<"
          A = '<&>'                | equalto A <&>
          A = 1.000.000            | equalto A 1.000.000
          A = (1)                  | at position 5, a value is expected, and there is "("
          A =                      | at position 4, a value is expected, and there is the end
          A                        | at position 2, one of = != < <= > >= in, not in, like, not like, between, is is expected, and there is the end
          = 1                      | at position 1, the name of a field is expected, and there is "="
          9A = 1                   | at position 1, the name of a field is expected, and there is "9A"
          'A' = 1                  | at position 1, the name of a field is expected, and there is "A"
          A = 1 B = 2              | at position 7, "and" or "or" is expected, and there is "B"
          A = 1 and                | at position 10, the name of a field is expected, and there is the end
          A in 1                   | at position 6, "(" is expected, and there is "1"
          A in ()                  | at position 7, a value is expected, and there is ")"
          A in (1                  | at position 8, ")" is expected, and there is the end
          A is 1                   | at position 6, "null" is expected, and there is "1"
          A not null               | at position 7, in or like is expected, and there is "null"
          A between 1 or 2         | at position 13, "and" is expected, and there is "or"
          (A = 1                   | at position 7, ")" is expected, and there is the end
          A = 1)                   | at position 6, "and" or "or" is expected, and there is ")"
          not A = 1                | at position 1, Intacct has no "not" before a condition
          A = 2026-02-30           | at position 5, "2026-02-30" is no day and no time
          A = 2026-11-01Tnoon      | at position 5, "2026-11-01Tnoon" is no day and no time
          A = 'open                | at position 5, a value is expected, and there is "'"
          A = 1; delete            | at position 8, "and" or "or" is expected, and there is "delete"
          """)
  void readsOneConditionOrSaysWhereItIsWrong(String text, String result) {
    var outcome = FilterText.read("here, Filter", text, TIME);

    assertThat(
            outcome.hasValue()
                ? line(outcome.value().orElseThrow())
                : outcome.problems().get(0).fact())
        .isEqualTo(result);
    assertThat(outcome.problems())
        .allSatisfy(it -> assertThat(it.place()).isEqualTo("here, Filter"));
  }

  @Test
  void bindsAndMoreTightlyThanOr() {
    assertThat(line(read("A = 1 or B = 2 and (C = 3 or D is null) and E = 5")))
        .isEqualTo("or[equalto A 1, and[equalto B 2, or[equalto C 3, isnull D], equalto E 5]]");
  }

  @Test
  void dropsBracketsAroundOneCondition() {
    assertThat(read("((A = 1))")).isEqualTo(Filter.of(FilterOperator.EQUALTO, "A", "1"));
  }

  @Test
  void hasNoFilterForABlankText() {
    assertThat(FilterText.read("p", " \n ", TIME).value()).isEmpty();
  }

  @Test
  void namesTheFieldsThatItCompares() {
    assertThat(read("a = 1 or b = 2 and A is null").fields()).containsExactly("A", "B");
  }

  /** Values are elements, so no value can become a condition. */
  @Test
  void writesValuesAsTextOfElements() {
    ObjectQuery query =
        new ObjectQuery(
            "ITEM",
            List.of("ITEMID"),
            Optional.of(read("A = '</value><or>' or B in (1, 2)")),
            true,
            "Purchase Order");

    String request = gateway.client().shown(query.orderedBy("ITEMID").page(5, 10));

    assertThat(request.substring(request.indexOf("<query>"), request.indexOf("</query>")))
        .isEqualToIgnoringWhitespace(
            """
            <query>
              <object>ITEM</object>
              <select><field>ITEMID</field></select>
              <filter>
                <or>
                  <equalto><field>A</field><value>&lt;/value>&lt;or></value></equalto>
                  <in><field>B</field><value>1</value><value>2</value></in>
                </or>
              </filter>
              <orderby><order><field>ITEMID</field><ascending/></order></orderby>
              <options><showprivate>true</showprivate></options>
              <docparid>Purchase Order</docparid>
              <pagesize>5</pagesize>
              <offset>10</offset>
            """);
  }

  @Test
  void takesAThousandValuesAndTwentyBracketsAndNotOneMore() {
    assertThat(FilterText.read("p", in(1_000), TIME).problems()).isEmpty();
    assertThat(problem(in(1_001))).isEqualTo(QueryProblem.FILTER_VALUES.at("p", 3, 1_001, 1_000));
    assertThat(FilterText.read("p", brackets(20), TIME).problems()).isEmpty();
    assertThat(problem(brackets(21)))
        .isEqualTo(QueryProblem.FILTER_TOO_LONG.at("p", 20, "brackets inside each other"));
    assertThat(FilterText.read("p", brackets(20) + " and " + brackets(20), TIME).problems())
        .isEmpty();
    assertThat(problem("A = " + "1".repeat(100_000)))
        .isEqualTo(QueryProblem.FILTER_TOO_LONG.at("p", 100_000, "characters"));
  }

  private static String in(int values) {
    return "A in (" + "1, ".repeat(values - 1) + "1)";
  }

  private static String brackets(int depth) {
    return "(".repeat(depth) + "A = 1" + ")".repeat(depth);
  }

  private static Problem problem(String text) {
    return FilterText.read("p", text, TIME).problems().get(0);
  }

  private static Filter read(String text) {
    return FilterText.read("p", text, TIME).value().orElseThrow();
  }

  private static String line(Filter filter) {
    if (filter instanceof Filter.Condition one) {
      String values = String.join(";", one.values());
      return (one.operator().element() + " " + one.field() + " " + values).strip();
    }
    Filter.Joined joined = (Filter.Joined) filter;
    return joined.joint().name().toLowerCase(java.util.Locale.ROOT)
        + joined.parts().stream().map(FilterTextTest::line).toList();
  }
}
