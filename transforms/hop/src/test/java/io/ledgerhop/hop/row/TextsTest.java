// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.Document;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void keepsPairsThatContainTheirSeparators() {
    TreeMap<String, String> pairs = new TreeMap<>(Map.of("A", "x;y=z%3B", "B", ""));

    assertThat(PairsText.write(pairs)).isEqualTo("A=x%3By%3Dz%253B;B=");
    assertThat(PairsText.read(PairsText.write(pairs))).isEqualTo(pairs);
    assertThat(PairsText.read("")).isEmpty();
  }

  @Test
  void refusesPairsWithoutAValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> PairsText.read("A=1;B"));
  }

  @Test
  void keepsAllLinesOfADocumentInOneField() {
    Document journal = MappedLines.settlement("1").plan().documents().get(0);

    String text = LinesText.write(journal.lines());

    assertThat(LinesText.read(text, journal.currency())).isEqualTo(journal.lines());
  }

  @Test
  void refusesAFieldWithoutLines() {
    Document journal = MappedLines.settlement("1").plan().documents().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinesText.read("{", journal.currency()))
        .withMessage("not the lines of a document");
  }
}
