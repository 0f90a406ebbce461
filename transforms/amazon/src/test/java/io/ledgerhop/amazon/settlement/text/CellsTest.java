// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.text.ByteLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellsTest {

  private static final int WIDTH = 40;

  @Property(tries = 500)
  void splitsALineAtItsTabsAndRemovesBlanks(@ForAll("rows") List<String> row) throws IOException {
    Cells cells = split(String.join("\t", row));

    List<String> found = new ArrayList<>();
    for (int cell = 0; cell < cells.count(); cell++) {
      found.add(cells.text(cell));
    }
    assertThat(found).isEqualTo(row.stream().map(String::strip).toList());
    assertThat(cells.isBlank()).isEqualTo(row.stream().allMatch(String::isBlank));
  }

  private static Cells split(String line) throws IOException {
    Cells cells = new Cells(WIDTH);
    byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), 10_000, any -> {})) {
      assertThat(lines.next()).isTrue();
      cells.split(lines);
    }
    return cells;
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.of("", " ", "a", " bcd ", "1234567", "12345678", "é商", "a quite long text")
        .list()
        .ofMinSize(1)
        .ofMaxSize(WIDTH);
  }
}
