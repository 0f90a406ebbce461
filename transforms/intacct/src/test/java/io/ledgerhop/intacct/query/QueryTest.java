// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.intacct.gateway.ApiFunction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryTest {

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void asksForAllRecordsOfTheTopLevelWithThoseOfItsEntities() {
    assertThat(
            written(
                Query.all("VENDOR", List.of("VENDORID", "NAME"), Query.Level.TOP).page(1_000, 0)))
        .isEqualTo(
            """
            <query>
              <object>VENDOR</object>
              <select>
                <field>VENDORID</field>
                <field>NAME</field>
              </select>
              <orderby>
                <order>
                  <field>RECORDNO</field>
                  <ascending/>
                </order>
              </orderby>
              <options>
                <showprivate>true</showprivate>
              </options>
              <pagesize>1000</pagesize>
              <offset>0</offset>
            </query>
            """);
  }

  /** One condition stands by itself, and special characters in it stay text. */
  @Test
  void asksInAnEntityWithOneCondition() {
    assertThat(
            written(
                Query.all("VENDOR", List.of("NAME"), Query.Level.ENTITY)
                    .where("VENDORID", "A<&>'\"%_")
                    .page(7, 21)))
        .isEqualTo(
            """
            <query>
              <object>VENDOR</object>
              <select>
                <field>NAME</field>
              </select>
              <filter>
                <equalto>
                  <field>VENDORID</field>
                  <value>A&lt;&amp;>'"%_</value>
                </equalto>
              </filter>
              <orderby>
                <order>
                  <field>RECORDNO</field>
                  <ascending/>
                </order>
              </orderby>
              <pagesize>7</pagesize>
              <offset>21</offset>
            </query>
            """);
  }

  @Test
  void asksForValuesWithoutRegardToCase() {
    assertThat(
            written(
                Query.all("X", List.of("A"), Query.Level.TOP)
                    .ignoringCase()
                    .where("A", "b")
                    .page(1, 0)))
        .contains(
            """
              <options>
                <caseinsensitive>true</caseinsensitive>
                <showprivate>true</showprivate>
              </options>
            """);
  }

  @Test
  void asksForATextInOneOfSeveralFields() {
    assertThat(
            written(
                Query.all("X", List.of("A"), Query.Level.ENTITY)
                    .where("C", "3")
                    .containing("b_c", List.of("A", "B"))
                    .page(1, 0)))
        .contains(
            """
              <filter>
                <and>
                  <equalto>
                    <field>C</field>
                    <value>3</value>
                  </equalto>
                  <or>
                    <like>
                      <field>A</field>
                      <value>%b_c%</value>
                    </like>
                    <like>
                      <field>B</field>
                      <value>%b_c%</value>
                    </like>
                  </or>
                </and>
              </filter>
            """)
        .contains("<caseinsensitive>true</caseinsensitive>");
  }

  @Test
  void joinsSeveralConditionsInTheOrderOfTheirFields() {
    assertThat(
            written(
                Query.all("X", List.of("A"), Query.Level.ENTITY)
                    .where("C", "3")
                    .where("A", "")
                    .where("B", "2")
                    .page(1, 0)))
        .contains(
            """
              <filter>
                <and>
                  <equalto>
                    <field>A</field>
                    <value></value>
                  </equalto>
                  <equalto>
                    <field>B</field>
                    <value>2</value>
                  </equalto>
                  <equalto>
                    <field>C</field>
                    <value>3</value>
                  </equalto>
                </and>
              </filter>
            """);
  }

  @Test
  void leavesTheWiderQuestionAsItWas() {
    Query all = Query.all("X", List.of("A"), Query.Level.TOP);
    Query narrow = all.where("A", "1");

    assertThat(all.filter()).isEmpty();
    assertThat(narrow.where("A", "2").filter()).containsExactly(Map.entry("A", List.of("2")));
    assertThat(narrow.filter()).containsExactly(Map.entry("A", List.of("1")));
  }

  @Test
  void asksForSeveralValuesAtOnce() {
    Query query =
        Query.all("X", List.of("A"), Query.Level.ENTITY).whereOneOf("B", List.of("1", "<2>"));

    assertThat(written(query.page(1, 0)))
        .contains(
            """
              <filter>
                <in>
                  <field>B</field>
                  <value>1</value>
                  <value>&lt;2></value>
                </in>
              </filter>
            """);
  }

  @Test
  void refusesMoreValuesThanTheSchemaPermits() {
    Query query = Query.all("X", List.of("A"), Query.Level.TOP);

    assertThat(query.whereOneOf("B", Collections.nCopies(1_000, "1")).filter()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.whereOneOf("B", Collections.nCopies(1_001, "1")));
    assertThatIllegalArgumentException().isThrownBy(() -> query.whereOneOf("B", List.of()));
  }

  @Test
  void readsUnderAControlIdThatNamesTheObject() {
    ApiFunction page = Query.all("GLACCOUNT", List.of("A"), Query.Level.TOP).page(1, 0);

    assertThat(page.label()).isEqualTo("query GLACCOUNT");
    assertThat(page.controlId()).isEqualTo("query-GLACCOUNT");
    assertThat(page.effect()).isEqualTo(ApiFunction.Effect.READS);
  }

  @Test
  void takesASignInWithoutEntityForTheTopLevel() {
    assertThat(Query.Level.of("")).isEqualTo(Query.Level.TOP);
    assertThat(Query.Level.of("E100")).isEqualTo(Query.Level.ENTITY);
  }

  private String written(ApiFunction function) {
    String request = gateway.client().shown(function);
    int from = request.indexOf("        <query>");
    int to = request.indexOf("      </function>");
    return request.substring(from, to).stripTrailing().stripIndent() + "\n";
  }
}
