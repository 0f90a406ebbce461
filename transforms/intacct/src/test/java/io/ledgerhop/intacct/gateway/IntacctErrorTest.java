// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static io.ledgerhop.intacct.gateway.AnswerText.error;
import static io.ledgerhop.intacct.gateway.AnswerText.errors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One error in words, and which of several are shown. */
class IntacctErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL1 | It failed  | Try again. | q1~w2 | BL1: It failed. Try again. [Support ID: q1~w2]
          BL1 | It failed. | Try again. | ''    | BL1: It failed. Try again.
          BL1 | It failed  | ''         | ''    | BL1: It failed
          BL1 | ''         | Try again. | ''    | BL1. Try again.
          BL1 | ''         | ''         | ''    | BL1
          ''  | It failed  | ''         | ''    | It failed
          ''  | It failed  | Try again. | ''    | It failed. Try again.
          ''  | ''         | Try again. | ''    | Try again.
          ''  | ''         | ''         | q1~w2 | ' [Support ID: q1~w2]'
          ''  | ''         | ''         | ''    | no reason given
          """)
  void wordsWhatIsThereAndNothingElse(
      String number, String text, String correction, String supportId, String words) {
    assertThat(new IntacctError(number, text, correction, Set.of(), supportId).words())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "XL03000009, The entire transaction has been rolled back, true",
    "BL01001973, Could not create GLBatch record!, true",
    "BL01001973, COULD NOT UPDATE it, true",
    "BL01001973, Error while saving the entry, true",
    "BL01001973, It could not create anything, false",
    "XL030000090, Something else, false",
    "'', '', false"
  })
  void wrapsAnotherErrorWhereItOnlySaysThatOneHappened(
      String number, String text, boolean isWrapper) {
    assertThat(new IntacctError(number, text, "", Set.of(), "").isWrapper()).isEqualTo(isWrapper);
  }

  @Test
  void readsEveryIdOfTheAdditionalInformationOnceAndInOrder() {
    IntacctError read =
        errors(
                "<error><errorno>BL01001973</errorno><description>General</description>"
                    + "<description2/><correction>Do this</correction><errorid>OUTSIDE</errorid>"
                    + "<additionalinfo><errorid> GL-1009 </errorid><placeholders><placeholder>"
                    + "<messageid>IA.ONE</messageid><name>errorid</name></placeholder></placeholders>"
                    + "<MessageId>IA.TWO</MessageId><errorid>GL-1009</errorid></additionalinfo></error>")
            .get(0);

    assertThat(read)
        .isEqualTo(
            new IntacctError(
                "BL01001973", "General", "Do this", Set.of("GL-1009", "IA.ONE", "IA.TWO"), ""));
    assertThat(read.ids()).containsExactly("GL-1009", "IA.ONE", "IA.TWO");
  }

  @Test
  void readsAnErrorWithNothingInIt() {
    assertThat(errors("<error/>")).containsExactly(new IntacctError("", "", "", Set.of(), ""));
  }

  @Test
  void readsOnlyErrorsOfItsOwnLevel() {
    XmlNode owner =
        AnswerText.node(
            "<operation><result><errormessage><error/></errormessage></result></operation>");

    assertThat(ErrorDecoder.errors(owner)).isEmpty();
  }

  @Test
  void tellsTenErrorsAndNotTheEleventh() {
    String eleven =
        IntStream.rangeClosed(1, 11)
            .mapToObj(number -> error("E" + number, "text"))
            .collect(Collectors.joining());

    assertThat(ErrorDecoder.words(errors(eleven)))
        .isEqualTo(
            "E1: text; E2: text; E3: text; E4: text; E5: text; E6: text; E7: text; E8: text;"
                + " E9: text; E10: text");
  }

  @Test
  void tellsTheSameErrorOnce() {
    assertThat(
            ErrorDecoder.words(
                errors(error("E1", "one") + error("E2", "two") + error("E1", "one"))))
        .isEqualTo("E1: one; E2: two");
  }

  /** The text names the cause of the rollback, not the rollback itself. */
  @Test
  void leavesTheRolledBackTransactionOut() {
    List<IntacctError> errors =
        errors(error("XL03000009", "rolled back") + error("BL1", "Account 6000 is not valid"));

    assertThat(ErrorDecoder.words(errors)).isEqualTo("BL1: Account 6000 is not valid");
    assertThat(ErrorDecoder.hint(errors))
        .isEqualTo("correct the value in the workbook, or add or activate it in Intacct");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incorrect Intacct XML Partner ID or password.",
        "The sender is not allowed to make Web Services requests",
        "Invalid Web Services Authorization"
      })
  void isAboutTheSenderByItsWords(String text) {
    assertThat(ErrorDecoder.isAboutSender(errors(error("XL03000006", text)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GW-0011, x, true",
    "GW-0012, x, false",
    "XL03000006, Sign-in information is incorrect, false"
  })
  void isAboutTheSenderByItsNumber(String number, String text, boolean isAboutSender) {
    assertThat(ErrorDecoder.isAboutSender(errors(error(number, text)))).isEqualTo(isAboutSender);
  }
}
