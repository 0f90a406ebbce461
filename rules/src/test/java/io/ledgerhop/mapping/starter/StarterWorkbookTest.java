// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StarterWorkbookTest {

  @Test
  void loadsWithoutAProblem() throws IOException {
    Outcome<MappingTable> read =
        new WorkbookReader()
            .read(
                new ByteArrayInputStream(Files.readAllBytes(StarterWorkbook.COMMITTED)),
                "starter-mapping.xlsx");

    assertThat(read.messages()).isEmpty();
    assertThat(read.value().counts()).hasToString("");
  }
}
