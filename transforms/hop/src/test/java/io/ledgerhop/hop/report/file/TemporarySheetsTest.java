// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

/** Issue 13: two users of a machine share its temporary folder, and no folder in it. */
class TemporarySheetsTest {

  @Test
  void areDirectlyInTheTemporaryFolder() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
    try (XlsxBook book = new XlsxBook()) {
      book.sheet("any");

      File file = TempFile.createTempFile("sheet", ".xml");
      File folder = TempFile.createTempDirectory("sheets");

      assertThat(file.toPath().toRealPath()).hasParentRaw(temporary);
      assertThat(folder.toPath().toRealPath()).hasParentRaw(temporary);
      assertThat(file.delete()).isTrue();
      assertThat(folder.delete()).isTrue();
    }
  }
}
