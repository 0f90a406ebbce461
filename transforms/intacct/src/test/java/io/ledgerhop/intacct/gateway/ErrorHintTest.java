// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each hint by each of the marks that it is known by. */
class ErrorHintTest {

  private static final String PERIOD =
      "open the period in Intacct, or move the cut-off so that the entry falls into an open one";
  private static final String BALANCE =
      "the entry balances in total; see whether its locations belong to different entities";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GL-1009                               | the entry balances in total; see whether its locations belong to different entities
          IA.TRANSACTIONS_DO_NOT_BALANCE_FOR    | the entry balances in total; see whether its locations belong to different entities
          BL34000061                            | look at the record that is there; nothing was written twice
          BL03002185                            | look at the record that is there; nothing was written twice
          PL05000104                            | look at the record that is there; nothing was written twice
          XL03000027                            | see in Intacct what has been paid or applied by hand, and void it; then run again
          BL03000130                            | see in Intacct what has been paid or applied by hand, and void it; then run again
          PL04000005                            | give the web-services user this permission in Intacct
          BL04002055                            | a rule that the company wrote itself; ask who keeps Intacct's customisation
          XL03000010                            | the company lacks this object or field; see its subscriptions
          GW-0011                               | ask Sage whether company and sender are active for web services
          PL04000055                            | the demo company has expired; ask Sage
          XMLGW_JPP0002                         | check company, user, password and entity; too many wrong ones lock the user
          UJPP0002                              | check company, user, password and entity; too many wrong ones lock the user
          GL-10090                              | correct what Intacct names, then run again
          xGL-1009                              | correct what Intacct names, then run again
          BL01001973                            | correct what Intacct names, then run again
          ''                                    | correct what Intacct names, then run again
          """)
  void knowsAnErrorByTheWholeOfItsNumberOrStableId(String mark, String hint) {
    assertThat(ErrorHint.of(List.of(error(mark, "")))).isEqualTo(hint);
    assertThat(ErrorHint.of(List.of(error("BL01001973", "", mark)))).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The date must be on or after 11/01/2026      | open the period in Intacct
          Missing unit on line item 1                  | give the line a unit of measure of its item
          Missing warehouse on line item 2             | give the line a warehouse
          Definition is restricted to entity           | sign in at the level to which the company
          Location required on line 2                  | give the mapping rows of this account
          Empty location                               | give the mapping rows of this account
          Account 4000 requires a department           | give the mapping rows of this account
          It belongs to a bank or credit card account  | map to a clearing account
          The date is invalid                          | correct the value in the workbook
          Account number on line 3 was not found       | correct the value in the workbook
          Please ENABLE foreign-currency first         | switch multi-currency on in the company
          Exchange rate not found                      | enter the rate of that day in Intacct
          EXCH_RATE_DATE is empty                      | enter the rate of that day in Intacct
          The record already exists                    | look at the record that is there
          Smart Rule 'x' stopped it                    | a rule that the company wrote itself
          Object definition FOO not found              | the company lacks this object or field
          Incorrect Intacct XML Partner ID or password | correct sender id and password
          The tenant is not authorized for XML         | ask Sage whether company and sender
          Sign-in information is incorrect             | check company, user, password and entity
          """)
  void knowsAnErrorByItsWords(String text, String start) {
    assertThat(ErrorHint.of(List.of(error("XX", text)))).startsWith(start);
  }

  @Test
  void looksForWordsInANumberThatIsATextAsWell() {
    assertThat(ErrorHint.of(List.of(error("Invalid fields list", ""))))
        .isEqualTo("the company lacks this object or field; see its subscriptions");
  }

  @Test
  void prefersAMarkOfALaterErrorToTheWordsOfTheFirst() {
    IntacctError worded = error("BL01001973", "Periods are closed");
    IntacctError marked = error("BL01001973", "Umsatz passt nicht", "GL-1009");

    assertThat(ErrorHint.of(List.of(worded))).isEqualTo(PERIOD);
    assertThat(ErrorHint.of(List.of(worded, marked))).isEqualTo(BALANCE);
  }

  @Test
  void givesTheFirstHintItKnowsInWhicheverOrderTheErrorsCome() {
    IntacctError closed = error("BL01001973", "Periods are closed");
    IntacctError unbalanced = error("BL01001973", "The lines do not balance");

    assertThat(ErrorHint.of(List.of(unbalanced, closed))).isEqualTo(PERIOD);
    assertThat(ErrorHint.of(List.of(closed, unbalanced))).isEqualTo(PERIOD);
  }

  @Test
  void givesTheUsualHintWhereThereIsNoError() {
    assertThat(ErrorHint.of(List.of())).isEqualTo("correct what Intacct names, then run again");
  }

  private static IntacctError error(String number, String text, String... ids) {
    return new IntacctError(number, text, "", Set.of(ids), "");
  }
}
