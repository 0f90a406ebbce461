// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDocumentIdTest {

  @ParameterizedTest
  @CsvSource({"DOC-P-4711, 4711", "DOC-B-PO-4711, PO-4711", "11211232001, 11211232001"})
  void givesTheNumberOfTheDocument(String id, String number) {
    assertThat(RowDocumentId.numberIn(id)).isEqualTo(number);
    assertThat(new RowDocumentId("P", number).toString()).isEqualTo("DOC-P-" + number);
  }
}
