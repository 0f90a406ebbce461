// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.layout.FieldMeaning;
import io.ledgerhop.hop.layout.RowField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinanceModeTest {

  private static final Path PAGE =
      Path.of("..", "..", "docs", "transforms", "amazon-transactions-input.md");

  @ParameterizedTest
  @EnumSource
  void isExplainedFieldByField(FinanceMode mode) throws Exception {
    List<String> names = mode.layout().fields().stream().map(RowField::name).toList();
    String page = Files.readString(PAGE);

    assertThat(names).doesNotHaveDuplicates().startsWith("seller", "problem_code", "problem");
    assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    assertThat(names).allSatisfy(name -> assertThat(FieldMeaning.inEnglish(name)).isNotBlank());
  }
}
