// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F76: number, second description, correction and our hint. */
class ErrorDecoderTest {

  private static final String WRAPPER =
      error("BL01001973", "", "Could not create GLBatch record! [Support ID: x%7Ey]", "");

  @Test
  void showsTheSpecificErrorInAnyOrder() throws XMLStreamException {
    String specific = error("BL01001973", "General", "Account 6O10 is not valid", "Use another");

    assertThat(words(WRAPPER + specific))
        .isEqualTo(words(specific + WRAPPER))
        .isEqualTo("BL01001973: Account 6O10 is not valid. Use another");
  }

  @Test
  void showsTheWrapperWhenNothingElseIsThere() throws XMLStreamException {
    assertThat(words(WRAPPER))
        .isEqualTo("BL01001973: Could not create GLBatch record! [Support ID: x%7Ey]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bad thing [Support ID: aBc%7EdEf]  | Bad thing | aBc%7EdEf
          Bad thing. Support ID: aBc~dEf     | Bad thing. | aBc~dEf
          Bad thing aBcDe%7EfGhIj            | Bad thing | aBcDe%7EfGhIj
          Bad thing                          | Bad thing | ''
          """)
  void takesTheSupportIdOutOfTheText(String seen, String text, String id)
      throws XMLStreamException {
    IntacctError error = errors(error("X", "", seen, "")).get(0);

    assertThat(error.text()).isEqualTo(text);
    assertThat(error.supportId()).isEqualTo(id);
  }

  @Test
  void takesTheFirstDescriptionWhereTheSecondIsEmpty() throws XMLStreamException {
    assertThat(words(error("Query Failed", "Object definition GLX not found", "", "")))
        .isEqualTo("Query Failed: Object definition GLX not found");
  }

  @Test
  void saysSoWhenNoReasonIsGiven() throws XMLStreamException {
    assertThat(words("")).isEqualTo("no reason given");
    assertThat(words(error("", "", "", ""))).isEqualTo("no reason given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL01001973 | Periods are closed. Your transaction date (10/31/2026) ... | open the period
          BL01001973 | Transactions do not balance for Region 100                 | the entry balances in total
          BL01001973 | This transaction is missing the 'Department' dimension     | give the mapping rows
          BL01001973 | GL account 1010 is restricted by the Bank account X        | map to a clearing account
          BL01001973 | Account 6O10 is not valid                                  | correct the value
          BL01001973 | Invalid Vendor 'AMZ' specified.                            | correct the value
          BL01001973 | Activate the vendor AMZ, then try again.                   | activate it
          BL34000061 | Something else                                             | look at the record
          PL04000005 | You do not have permission for API operation CREATE        | give the web-services user
          BL04002055 | Smart Rule 'x' violated                                    | a rule that the company wrote
          XL03000006 | The following fields cannot be queried: X                  | the company lacks
          BL01001973 | Some words nobody has seen yet                             | correct what Intacct names
          """)
  void advisesWhatToDo(String number, String text, String hint) throws XMLStreamException {
    assertThat(ErrorDecoder.hint(errors(error(number, "", text, "")))).startsWith(hint);
  }

  @Test
  void prefersTheStableIdToTheText() throws XMLStreamException {
    String seen =
        "<error><errorno>BL01001973</errorno><description2>Umsatz passt nicht</description2>"
            + "<additionalinfo><errorid>GL-1009</errorid></additionalinfo></error>";

    assertThat(ErrorDecoder.hint(errors(seen))).startsWith("the entry balances in total");
  }

  private static String words(String errors) throws XMLStreamException {
    return ErrorDecoder.words(errors(errors));
  }

  private static List<IntacctError> errors(String errors) throws XMLStreamException {
    String answer = "<result><errormessage>" + errors + "</errormessage></result>";
    return ErrorDecoder.errors(
        new AnswerParser().read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))));
  }

  private static String error(String number, String first, String second, String correction) {
    return "<error><errorno>%s</errorno><description>%s</description><description2>%s</description2><correction>%s</correction></error>"
        .formatted(number, first, second, correction);
  }
}
