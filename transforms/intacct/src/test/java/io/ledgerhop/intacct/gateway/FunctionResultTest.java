// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionResultTest {

  @Test
  void takesTheWordSuccessInSmallLettersForSuccess() {
    assertThat(result("<status> success </status>").isSuccess()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"failure", "aborted", "Success", "SUCCESS", "successful", "true", ""})
  void takesNoOtherWordForSuccess(String status) {
    assertThat(result("<status>" + status + "</status>").isSuccess()).isFalse();
  }

  @Test
  void takesNoStatusForNoSuccess() {
    assertThat(result("<controlid>a</controlid>").isSuccess()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"lh-1, true", "LH-1, false", "lh-10, false", "'', false"})
  void answersTheFunctionWithItsVeryControlId(String controlId, boolean answers) {
    ApiFunction function = ApiFunction.writing("create", "lh-1", writer -> {});

    assertThat(result("<controlid>" + controlId + "</controlid>").answers(function))
        .isEqualTo(answers);
  }

  /** The three shapes in which Intacct names what it made. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <data><glbatch><RECORDNO>47</RECORDNO></glbatch></data>                | 47
          <key>48</key>                                                          | 48
          <key>48</key><data><glbatch><RECORDNO>47</RECORDNO></glbatch></data>   | 47
          <key>48</key><data><glbatch><RECORDNO/></glbatch></data>               | 48
          <key>48</key><data/>                                                   | 48
          <data><glbatch><recordno> 49 </recordno></glbatch></data>              | 49
          <data><a><RECORDNO>1</RECORDNO></a><a><RECORDNO>2</RECORDNO></a></data>| 1
          """)
  void readsTheRecordNumberOfWhatWasCreated(String answer, String recordNo) {
    assertThat(result(answer).recordNo()).contains(recordNo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<key> </key>",
        "<data/>",
        "<data><glbatch/></data>",
        "<data><a/><a><RECORDNO>2</RECORDNO></a></data>",
        "<RECORDNO>47</RECORDNO>"
      })
  void namesNoRecordNumberWhereTheAnswerNamesNone(String answer) {
    assertThat(result(answer).recordNo()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "' 12 ', 12", "007, 7", "999999999, 999999999"})
  void readsACountOfUpToNineDigits(String written, int count) {
    assertThat(result("<data count=\"" + written + "\"/>").count("count")).contains(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "+1", "1.0", "1,000", "many", "1000000000", "0x1"})
  void readsNoCountOutOfAnythingElse(String written) {
    assertThat(result("<data count=\"" + written + "\"/>").count("count")).isEmpty();
  }

  @Test
  void hasNeitherCountNorRecordsWhereThereAreNoData() {
    FunctionResult bare = result("<status>success</status>");

    assertThat(bare.count("count")).isEmpty();
    assertThat(bare.records()).isEmpty();
  }

  @Test
  void givesRecordsOfAnyNameInTheirOrder() {
    assertThat(result("<data><GLBATCH/><glbatch/><NEWTHING/></data>").records())
        .extracting(XmlNode::name)
        .containsExactly("GLBATCH", "glbatch", "NEWTHING");
  }

  /** A create of several objects may fail and yet list those that were made. */
  @Test
  void isNoSuccessAlthoughAFailureListsARecord() {
    FunctionResult partly =
        result(
            "<status>failure</status><data count=\"1\"><a><RECORDNO>5</RECORDNO></a></data>"
                + "<errormessage>"
                + AnswerText.error("BL1", "No")
                + "</errormessage>");

    assertThat(partly.isSuccess()).isFalse();
    assertThat(partly.recordNo()).contains("5");
    assertThat(partly.refusal()).isEqualTo("BL1: No");
  }

  @Test
  void printsControlIdStatusAndWhatStoodInTheWay() {
    String head = "<controlid>lh-1</controlid><status>aborted</status>";

    assertThat(result(head)).hasToString("lh-1 aborted");
    assertThat(
            result(head + "<errormessage>" + AnswerText.error("X1", "Not so") + "</errormessage>"))
        .hasToString("lh-1 aborted: X1: Not so");
  }

  private static FunctionResult result(String content) {
    return FunctionResult.of(AnswerText.node("<result>" + content + "</result>"));
  }
}
