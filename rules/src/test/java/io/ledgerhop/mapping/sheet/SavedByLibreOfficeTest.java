// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F35: one workbook, which LibreOffice saved in each of its formats: with 60,000 empty rows that
 * have a colour, a hidden row, a comment, a formula and merged cells in remarks, and numbers, days
 * and percentages in German form.
 */
class SavedByLibreOfficeTest {

  private static final String TABS = "Read me,Mapping,Shares,Drivers,Products,Tests,Lists,Changes";

  @Test
  void readsWhatWasTyped() throws IOException {
    MappingTable table = read("saved.xlsx").value();

    assertThat(table.counts()).hasToString("5 rows read, 1 switched off, 2 skipped");
    assertThat(table.warnings())
        .singleElement()
        .hasToString(
            "ROW_HIDDEN Mapping!8: the row is hidden, and used (show hidden and filtered rows to see what they"
                + " do, or write No in their column On)");
    assertThat(table.rows().get(1).conditions().dates())
        .hasToString("DateRange[from=Optional[2026-10-01], to=Optional[2026-12-31]]");
    assertThat(table.rows().get(1).target().memo().text()).isEqualTo("line one line two");
    assertThat(table.examples().get(0).amount()).hasToString("1219.99 USD");
    assertThat(table.products().names()).containsExactly("Books", "Toys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saved.xls", "saved.ods", "comma", "semicolon"})
  void isTheSameTableInEveryFormat(String format) throws IOException {
    MappingTable expected = read("saved.xlsx").value();
    Outcome<MappingTable> read = read(format);

    assertThat(read.hasValue()).as(read.messages()).isTrue();
    MappingTable table = read.value();
    assertThat(table.rows()).isEqualTo(expected.rows());
    assertThat(table.counts()).isEqualTo(expected.counts());
    assertThat(table.examples()).isEqualTo(expected.examples());
    assertThat(table.products().names()).isEqualTo(expected.products().names());
    if (format.startsWith("saved.")) {
      assertThat(table.warnings()).isEqualTo(expected.warnings());
    } else {
      // A text file does not know which rows are hidden.
      assertThat(table.warnings()).isEmpty();
    }
  }

  /** The tab Lists has the account 6010 for the row that is off; every other one is used. */
  @ParameterizedTest
  @ValueSource(strings = {"comma", "semicolon"})
  void readsListsFromAFolder(String format) throws IOException {
    Map<String, byte[]> files = files(format);
    String lists = new String(Objects.requireNonNull(files.get("saved-Lists.csv")), UTF_8);
    files.put("saved-Lists.csv", lists.replace("1155", "1156").getBytes(UTF_8));

    assertThat(new WorkbookReader().read(files, format).messages())
        .contains("Mapping!L7: account 1155 is not in the column Account of the tab Lists");
  }

  private static Outcome<MappingTable> read(String format) throws IOException {
    if (!format.startsWith("saved.")) {
      return new WorkbookReader().read(files(format), format);
    }
    try (InputStream in = open(format)) {
      return new WorkbookReader().read(in, format);
    }
  }

  private static Map<String, byte[]> files(String folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String tab : TABS.split(",", -1)) {
      try (InputStream in = open(folder + "/saved-" + tab + ".csv")) {
        files.put("saved-" + tab + ".csv", in.readAllBytes());
      }
    }
    return files;
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        SavedByLibreOfficeTest.class.getResourceAsStream("libreoffice/" + name), name);
  }
}
