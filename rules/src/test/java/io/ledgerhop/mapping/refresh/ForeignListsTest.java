// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.sheet.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 12: a refresh keeps the macros of a workbook, and writes Excel's strict format. */
@Timeout(60)
class ForeignListsTest {

  private static final String USUAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String MACROS = "xl/vbaProject.bin";

  @Test
  void keepsMacrosWithoutRunningThem() throws IOException {
    byte[] before =
        changed(
            text ->
                text.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                    .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/vbaProject.bin\""
                            + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"),
            Map.of(MACROS, "\u00D0\u00CF\u0011\u00E0 not even macros"));

    byte[] after = refreshed(before, "mapping.xlsm");

    assertThat(Packed.differences(before, after))
        .containsExactly("xl/workbook.xml", "xl/worksheets/sheet4.xml");
    assertThat(Packed.parts(after)).containsEntry(MACROS, Packed.parts(before).get(MACROS));
  }

  @Test
  void writesTheStrictFormat() throws IOException {
    byte[] before =
        changed(
            text ->
                text.replace(USUAL + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                    .replace(
                        USUAL + "officeDocument/2006/relationships",
                        STRICT + "officeDocument/relationships"),
            Map.of());

    byte[] after = refreshed(before, "mapping.xlsx");

    assertThat(Packed.column(after, "Account")).containsValue("0100");
    assertThat(Packed.part(after, "xl/workbook.xml"))
        .contains(STRICT + "spreadsheetml/main")
        .doesNotContain(USUAL + "spreadsheetml");
  }

  private static byte[] refreshed(byte[] before, String name) throws IOException {
    var company =
        ChangedCompany.of(Packed.lists(before)).account("0100", "Petty cash", true).lists();

    RefreshedWorkbook refreshed = ListsWorkbook.of(before, name).refreshed(company);

    byte[] after = Objects.requireNonNull(refreshed.files().get(name));
    assertThat(refreshed.changes()).hasSize(1);
    assertThat(new WorkbookReader().read(new ByteArrayInputStream(after), name).value().rows())
        .isEqualTo(
            new WorkbookReader().read(new ByteArrayInputStream(before), name).value().rows());
    return after;
  }

  /** The starter workbook with other texts of its parts, and with further parts. */
  private static byte[] changed(UnaryOperator<String> change, Map<String, String> more)
      throws IOException {
    byte[] starter =
        Files.readAllBytes(Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : Packed.parts(starter).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(change.apply(part.getValue()).getBytes(StandardCharsets.ISO_8859_1));
      }
      for (Map.Entry<String, String> part : more.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return out.toByteArray();
  }
}
