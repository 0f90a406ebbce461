// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The list of entities, and its mistakes by line. */
class EntityTableTest {

  @Test
  void namesAllMistakesOfTheLines() {
    assertThat(
            messages(
                """
                Entity,Locations,Account,Account at home
                100,110,,
                ,120,2590,1590
                200,110;210,2590,
                300,100;210,2591,1591
                400,,,
                """))
        .isEqualTo(
            """
            entities.csv:3: the entity has no id (write the id that Intacct has for it)
            entities.csv:4: location 110 belongs to 100 already (keep it in one of the two lines; * is for all others)
            entities.csv:4: 200 has only one of its two accounts (write both: Account in the books of 200, Account at home in those of the other entity)
            entities.csv:5: location 100 belongs to 100 already (keep it in one of the two lines; * is for all others)
            entities.csv:5: location 210 belongs to 200 already (keep it in one of the two lines; * is for all others)
            entities.csv: 100 and 400 both have no accounts, so both would have the clearing account (write the accounts between them into one of the two lines)""");
  }

  @Test
  void refusesEntitiesOfWhichNoneHasTheClearingAccount() {
    assertThat(
            messages(
                """
                Entity,Locations,Account,Account at home
                200,,2590,1590
                """))
        .isEqualTo(
            "entities.csv: no entity has the clearing account (leave Account and Account at home"
                + " empty in the line of the entity that receives Amazon's payouts)");
  }

  @Test
  void refusesATableWithoutOneOfItsColumns() {
    assertThat(messages("Entity,Account\n100,\n"))
        .isEqualTo(
            """
            entities.csv:1: the first line has no column "Locations" (write the titles Entity,Locations,Account,Account at home)
            entities.csv:1: the first line has no column "Account at home" (write the titles Entity,Locations,Account,Account at home)""");
  }

  private static String messages(String text) {
    return EntityTable.read(
            "entities.csv", text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList())
        .messages();
  }
}
