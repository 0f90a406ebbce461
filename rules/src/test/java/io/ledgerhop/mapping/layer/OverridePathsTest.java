// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F95: which workbooks override the base, for which seller accounts. */
class OverridePathsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                             | ''            | {}
          ' ; '                          | ''            | {}
          all.xlsx                       | all.xlsx      | {}
          *=all.xlsx                     | all.xlsx      | {}
          UK=uk.xlsx                     | ''            | {UK=uk.xlsx}
          a.xlsx; UK = u.xlsx ; My shop=m| a.xlsx        | {UK=u.xlsx, My shop=m}
          s3://bucket/a=b/c.xlsx         | s3://bucket/a=b/c.xlsx | {}
          DE=s3://bucket/a=b/c.xlsx      | ''            | {DE=s3://bucket/a=b/c.xlsx}
          ./a=b.xlsx                     | ./a=b.xlsx    | {}
          C:\\x=y\\a.xlsx                | C:\\x=y\\a.xlsx | {}
          """)
  void readsPathsWithAndWithoutSellerAccounts(String text, String general, String bySeller) {
    OverridePaths read = OverridePaths.parse("here", text).value();

    assertThat(read.general().orElse("")).isEqualTo(general);
    assertThat(read.bySeller()).hasToString(bySeller);
  }

  @Test
  void namesEverythingThatIsWrong() {
    assertThat(
            OverridePaths.parse("here", "a; b; UK=u; UK=v; =x; DE=").problems().stream()
                .map(Problem::message))
        .containsExactly(
            "here: every seller account has two workbooks of overrides (keep one, or copy its rows"
                + " to the other)",
            "here: UK has two workbooks of overrides (keep one, or copy its rows to the other)",
            "here: \"=x\" lacks the name of a seller account, or a workbook (write the path of a"
                + " workbook, and for a single seller account UK=uk.xlsx)",
            "here: \"DE=\" lacks the name of a seller account, or a workbook (write the path of a"
                + " workbook, and for a single seller account UK=uk.xlsx)");
  }
}
