// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.mapping.TableFile;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F35: a workbook as ODS and as a folder, at any address of Hop's virtual file system. */
class WorkbookFormatsTest {

  private static final String MAPPING =
      """
      Transaction type;Amount type;Amount description;Post as;GL account
      Order;ItemPrice;Principal;Journal;004000
      """;
  private static final String CALENDAR =
      "Period;First day;Last day\n2026-P10;1.10.2026;31.10.2026\n";

  @TempDir private Path folder;

  @Test
  void readsAFolder() throws IOException {
    write("Mapping.csv", MAPPING);
    write("notes.txt", "not a tab");

    Outcome<MappingTable> read = Workbook.read(folder.toString(), new Variables());

    assertThat(read.messages()).isEmpty();
    assertThat(read.value().rows().get(0).target().account().orElseThrow()).hasToString("004000");
    assertThat(read.value().name()).isEqualTo(folder.getFileName().toString());
  }

  @Test
  void readsAFolderInsideAZipFile() throws IOException {
    Path zip = folder.resolve("tabs.zip");
    Files.write(zip, zipped(Map.of("shop/Mapping.csv", MAPPING)));

    String address = "zip:" + zip.toUri() + "!/shop";

    assertThat(Workbook.read(address, new Variables()).value().rows()).hasSize(1);
  }

  @Test
  void readsAnOdsFile() throws IOException {
    String cells = MAPPING.lines().map(WorkbookFormatsTest::row).reduce("", String::concat);
    String content =
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<o:body><o:spreadsheet><t:table t:name=\"Mapping\">"
            + cells
            + "</t:table></o:spreadsheet></o:body></o:document-content>";
    Path ods = folder.resolve("mapping.ods");
    Files.write(ods, zipped(Map.of("content.xml", content, "META-INF/manifest.xml", "<m/>")));

    assertThat(Workbook.read(ods.toString(), new Variables()).value().rows()).hasSize(1);
  }

  @Test
  void readsACalendarFromAFolderAndFromATextFile() throws IOException {
    write("Calendar.csv", CALENDAR);

    assertThat(calendar(folder.toString()).messages()).isEmpty();
    assertThat(calendar(folder + "/Calendar.csv").hasValue()).isTrue();
    write("Calendar.csv", CALENDAR.replace("31.10", "32.10"));
    assertThat(calendar(folder.toString()).messages())
        .isEqualTo(
            folder.getFileName()
                + ", Calendar:2: \"2026-10-32\" is not a day (write it as 2026-10-31)");
  }

  @Test
  void refusesAFolderThatIsNoWorkbook() throws IOException {
    assertThat(Workbook.read(folder.toString(), new Variables()).messages())
        .contains("there is no tab Mapping");
    for (int file = 0; file <= 200; file++) {
      write(file + ".csv", "x");
    }

    assertThat(Workbook.read(folder.toString(), new Variables()).messages())
        .contains("it has too many or too large .csv files for a workbook");
  }

  private static Outcome<FiscalCalendar> calendar(String path) {
    return TableFile.read(path, "Calendar", new Variables(), CalendarTable::read);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String row(String line) {
    StringBuilder row = new StringBuilder("<t:table-row>");
    for (String cell : line.split(";", -1)) {
      row.append("<t:table-cell o:value-type=\"string\"><x:p>")
          .append(cell)
          .append("</x:p></t:table-cell>");
    }
    return row.append("</t:table-row>").toString();
  }

  private static byte[] zipped(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
