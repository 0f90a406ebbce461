// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.plan.entity.EntityTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F84: a document balances in each entity, by the rule that the company has written. */
class EntitiesTest {

  private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:00:00Z");
  private static final EntityRules ENTITIES =
      rules(
          """
          Entity,Locations,Account,Account at home
          100,110,,
          200,210;220,2590,1590
          300,*,2591,1591
          """);

  private final SplitExample settlement = new SplitExample();

  @Test
  void balancesTheLinesOfAnotherEntityOnTheAccountsBetweenBoth() {
    journal("4000", "100.00", "");
    journal("6010", "-15.00", "210");

    assertThat(text(plan("85.00")))
        .containsExactly(
            "AMZ-7-1: DEBIT 1150 100 85.00, DEBIT 6010 210 15.00, DEBIT 1590 100 15.00, CREDIT 4000"
                + " 100 100.00, CREDIT 2590 200 15.00");
  }

  @Test
  void addsNothingForOtherLocationsOfTheEntityThatHasTheClearingAccount() {
    journal("4000", "100.00", "110");

    assertThat(text(plan("100.00")))
        .containsExactly("AMZ-7-1: DEBIT 1150 100 100.00, CREDIT 4000 110 100.00");
  }

  @Test
  void givesAllOtherLocationsToTheEntityWithAStar() {
    journal("4000", "100.00", "999");

    assertThat(text(plan("100.00")))
        .containsExactly(
            "AMZ-7-1: DEBIT 1150 100 100.00, DEBIT 2591 300 100.00, CREDIT 4000 999 100.00, CREDIT"
                + " 1591 100 100.00");
  }

  /** Bill and memo stay in the entity that is billed; the journal has the other side. */
  @Test
  void billsEachEntityOnItsOwn() {
    journal("4000", "100.00", "");
    bill("6010", "-15.00", "210");
    bill("6020", "-5.00", "");

    assertThat(text(plan("80.00")))
        .containsExactly(
            "AMZ-7-1: DEBIT 1150 100 85.00, DEBIT 1590 100 15.00, CREDIT 4000 100 100.00",
            "AMZ-7-1-B: DEBIT 6020 100 5.00, CREDIT 2000 100 5.00",
            "AMZ-7-1-M: DEBIT 2000 100 5.00, CREDIT 1150 100 5.00",
            "AMZ-7-1-A: DEBIT 2000 100 5.00, CREDIT 2000 100 5.00",
            "AMZ-7-1-B2: DEBIT 6010 210 15.00, CREDIT 2000 200 15.00",
            "AMZ-7-1-M2: DEBIT 2000 200 15.00, CREDIT 2590 200 15.00",
            "AMZ-7-1-A2: DEBIT 2000 200 15.00, CREDIT 2000 200 15.00");
  }

  @Test
  void holdsALocationThatBelongsToNoEntityAndNamesTheCell() {
    journal("4000", "100.00", "999");
    EntityRules two =
        rules(
            """
            Entity,Locations,Account,Account at home
            100,,,
            200,,2590,1590
            """);

    assertThat(settlement.plan("100.00", new Company().entities(two)).holds())
        .extracting(Hold::message)
        .containsExactly(
            "Mapping!O5, settlement 7: location 999 belongs to no entity (add it to the line of its"
                + " entity in the file of the option Entities, or correct the location in the"
                + " mapping row)");
  }

  private Plan plan(String total) {
    return settlement.plan(total, new Company().entities(ENTITIES));
  }

  private void journal(String account, String amount, String location) {
    settlement.add(account, amount, NOVEMBER, PostAs.JOURNAL, at(location));
  }

  private void bill(String account, String amount, String location) {
    Dimensions dimensions = at(location).with(Dimension.VENDOR, "AMZN-US");
    settlement.add(account, amount, NOVEMBER, PostAs.BILL, dimensions);
  }

  private static Dimensions at(String location) {
    return Dimensions.NONE.with(Dimension.LOCATION, location);
  }

  private static EntityRules rules(String text) {
    return EntityTable.read(
            "entities.csv", text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList())
        .value();
  }

  private static List<String> text(Plan plan) {
    assertThat(plan.holds()).isEmpty();
    return plan.documents().stream().map(EntitiesTest::text).toList();
  }

  private static String text(Document document) {
    return document.lines().stream()
        .map(EntitiesTest::text)
        .collect(Collectors.joining(", ", document.number() + ": ", ""));
  }

  private static String text(DocumentLine line) {
    return line.side()
        + " "
        + line.account()
        + " "
        + line.dimensions().id(Dimension.LOCATION)
        + " "
        + line.amount().digits();
  }
}
