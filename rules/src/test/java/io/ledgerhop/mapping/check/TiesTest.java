// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F36: the order of the rows decides nothing. */
@Timeout(60)
class TiesTest {

  private static final String TITLES =
      "Priority | Marketplace | Transaction type | Amount type | Amount description | Sign | From"
          + " | To | Post as | GL account\n";
  private static final String END = " | | | | Journal | 6010\n";

  @Test
  void namesBothCellsOfTwoEqualRows() {
    Outcome<MappingTable> read =
        read(
            "| | Order | ItemFees | Commission"
                + END
                + "| | order | Item\u00a0Fees | commission"
                + END
                + "| | Order | ItemFees | COMMISSION"
                + END);

    assertThat(read.messages())
        .contains(
            "Mapping!J4: this row and Mapping!J2 are equally specific for"
                + " \"Order / ItemFees / Commission\""
                + " (give one of them a higher Priority, or one more condition)");
    assertThat(read.hasValue()).isFalse();
  }

  @Test
  void findsTiesOfOverlappingWildcardsAndLists() {
    assertThat(tie("| | | | FBA*Fee" + END, "| | | | *PerUnit*" + END)).isEqualTo("TIE");
    assertThat(tie("| | | | Shipping; Tax" + END, "| | | | GiftWrap; Tax" + END)).isEqualTo("TIE");
    assertThat(tie("| | | | Ship*" + END, "| | | | Shipping" + END)).isEqualTo("none");
    assertThat(tie("| | | | Ship*" + END, "| | | | Tax*" + END)).isEqualTo("none");
  }

  @Test
  void findsTiesOfRowsWithDifferentConditionsOnALineThatAmazonSends() {
    assertThat(tie("| | Order" + " | |" + END, "| | | | Commission" + END)).isEqualTo("TIE");
  }

  @Test
  void warnsOfATieOnALineThatAmazonIsNotKnownToSend() {
    assertThat(tie("| | ServiceFee | | " + END, "| | | ItemPrice |" + END))
        .isEqualTo("POSSIBLE_TIE");
  }

  /** Issue 8, point 18: one wildcard tied with 90 rows and was reported 90 times, in lower case. */
  @Test
  void reportsTheTiesOfOneWildcardTogetherInTheWordsOfTheSheet() {
    StringBuilder rows = new StringBuilder("| | *Fees | | " + END);
    for (String type : List.of("ItemFees", "ItemPrice", "Promotion", "Other", "FBAFees")) {
      rows.append("| | | ").append(type).append("* | ").append(END);
    }

    assertThat(
            read(rows.toString()).problems().stream()
                .filter(problem -> problem.code() == MappingProblem.POSSIBLE_TIE)
                .map(Problem::message))
        .containsExactly(
            "Mapping!J2: this row and Mapping!J3, Mapping!J4, Mapping!J5 and 2 more would be"
                + " equally specific, for instance for \"*Fees / ItemFees* / \", which Amazon is"
                + " not known to send (give one of them a higher Priority; if such a line comes, it"
                + " is held)");
  }

  /** The message names one of several lines, which must be the same in each run. */
  @Test
  void namesTheFirstLineInTheOrderOfTheSheet() {
    String upper = "Zebra; Cat; Bee; Ant; Dog; Elk; Fox; Gnu; Hen";
    String lower = "Hen; Gnu; Fox; Elk; Dog; Ant; Bee; Cat";

    assertThat(read("| | | | " + upper + END + "| | | | " + lower + END).messages())
        .contains("equally specific for \" /  / Cat\"");
  }

  @Test
  void acceptsRowsThatCannotMatchTheSameLine() {
    String commission = "| Order | ItemFees | Commission";

    assertThat(tie("| Amazon.com " + commission + END, "| Amazon.ca " + commission + END))
        .isEqualTo("none");
    assertThat(
            tie(
                "| " + commission + " | + | | | Journal | 1\n",
                "| " + commission + " | - | | | Journal | 1\n"))
        .isEqualTo("none");
    assertThat(
            tie(
                "| " + commission + " | | | 2026-10-31 | Journal | 1\n",
                "| " + commission + " | | 2026-11-01 | | Journal | 1\n"))
        .isEqualTo("none");
    assertThat(
            tie(
                "| " + commission + " | | | 2026-11-01 | Journal | 1\n",
                "| " + commission + " | | 2026-11-01 | | Journal | 1\n"))
        .isEqualTo("TIE");
  }

  @Test
  void acceptsATieThatThePriorityDecides() {
    assertThat(tie("1 | | | | Commission" + END, "2 | | | | Commission" + END)).isEqualTo("none");
  }

  @Test
  void acceptsATieThatAMoreSpecificThirdRowDecides() {
    String both = "| | Order | | Commission" + END;
    String refund = "| | Refund | | Commission" + END;

    assertThat(tie("| | Order; Refund | |" + END, "| | | | Commission" + END + both + refund))
        .isEqualTo("none");
    assertThat(tie("| | Order; Refund | |" + END, "| | | | Commission" + END + both))
        .isEqualTo("TIE");
  }

  @Test
  void quotesTheLineInAmazonsWordsWhereTheRowsHaveNone() {
    assertThat(read("| | Order | | " + END + "| | | | Commission" + END).messages())
        .contains("\"Order / ItemFees / Commission\"");
  }

  @Test
  void quotesTheOneValueThatTwoListsShare() {
    assertThat(read("| | | | Shipping; Tax" + END + "| | | | GiftWrap; Tax" + END).messages())
        .contains(" / Tax\"")
        .doesNotContain("Shipping");
  }

  /** Rows with the same conditions are tied whenever such a line comes. */
  @Test
  void refusesTwoEqualRowsForALineThatAmazonIsNotKnownToSend() {
    String unknown = "| | Order | ItemFees | Parking" + END;

    assertThat(tie(unknown, unknown)).isEqualTo("TIE");
  }

  @Test
  void findsATieBesideAMoreSpecificRowForOtherLines() {
    assertThat(
            tie(
                "| | Order | |" + END,
                "| | | | Commission" + END + "| | Refund | | Principal" + END))
        .isEqualTo("TIE");
  }

  @Test
  void reportsAHundredTiesAndNoFurtherOnes() {
    String fifteenRows = ("| | Order | ItemFees | Commission" + END).repeat(15);

    assertThat(read(fifteenRows).problems())
        .filteredOn(problem -> problem.code() == MappingProblem.TIE)
        .hasSize(100);
  }

  /** Pairs that have no row in common are reported one by one, each at its lower row. */
  @Test
  void reportsEachPossibleTieAtTheLowerRow() {
    StringBuilder rows = new StringBuilder();
    for (List<String> shops :
        List.of(List.of("com", "ca"), List.of("de", "fr"), List.of("it", "es"))) {
      rows.append("| Amazon.").append(shops.get(0)).append(" | ServiceFee | |").append(END);
      rows.append("| Amazon.").append(shops.get(0)).append(" | | ItemPrice |").append(END);
      rows.append("| Amazon.").append(shops.get(1)).append(" | | ItemPrice |").append(END);
      rows.append("| Amazon.").append(shops.get(1)).append(" | ServiceFee | |").append(END);
    }

    assertThat(read(rows.toString()).problems().stream().map(Problem::message))
        .extracting(message -> message.substring(0, message.indexOf(" would")))
        .containsExactly(
            "Mapping!J3: this row and Mapping!J2",
            "Mapping!J5: this row and Mapping!J4",
            "Mapping!J7: this row and Mapping!J6",
            "Mapping!J9: this row and Mapping!J8",
            "Mapping!J11: this row and Mapping!J10",
            "Mapping!J13: this row and Mapping!J12");
  }

  @Test
  void namesUpToThreeRowsThatTieWithOneRow() {
    StringBuilder rows = new StringBuilder("| | *Fees | | " + END);
    for (String type : List.of("ItemFees", "ItemPrice", "Promotion")) {
      rows.append("| | | ").append(type).append("* | ").append(END);
    }

    assertThat(read(rows.toString()).messages())
        .contains("this row and Mapping!J3, Mapping!J4, Mapping!J5 would be");
  }

  private static String tie(String upper, String lower) {
    Outcome<MappingTable> read = read(upper + lower);
    return read.problems().stream()
        .map(problem -> problem.code().name())
        .filter(name -> name.contains("TIE"))
        .findFirst()
        .orElse("none");
  }

  private static Outcome<MappingTable> read(String rows) {
    return TestWorkbook.mapping(TITLES + rows).read();
  }
}
