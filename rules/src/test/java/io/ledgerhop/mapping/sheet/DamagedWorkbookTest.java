// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are no workbook, or too large a one, give one clear message. */
@Timeout(120)
class DamagedWorkbookTest {

  private static final String DRAWING =
      """
      Transaction type | Amount type | Amount description | Post as | GL account
      Order | ItemPrice | Principal | Journal | 4000
      """;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String NOT_A_WORKBOOK =
      "mapping.xlsx: this is not a spreadsheet that can be read"
          + " (save it as .xlsx in Excel or LibreOffice and try again)";
  private static final String PROTECTED =
      "mapping.xlsx: the workbook is protected by a password (save it without a password)";

  @Test
  void refusesAnEmptyFileAndOtherFiles() {
    assertThat(message(new byte[0]))
        .isEqualTo("mapping.xlsx: the file is empty (choose the mapping workbook)");
    assertThat(message(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})).isEqualTo(NOT_A_WORKBOOK);
  }

  @Test
  void neverThrowsForADamagedFile() {
    Random random = new Random(7);
    for (byte[] whole :
        new byte[][] {
          TestWorkbook.mapping(DRAWING).bytes(), TestWorkbook.xls().tab("Mapping", DRAWING).bytes()
        }) {
      for (int round = 0; round < 150; round++) {
        byte[] damaged =
            round % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int hit = 0; hit < 20 && damaged.length > 0; hit++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        Outcome<MappingTable> read = TestWorkbook.read(damaged, "mapping.xlsx");
        assertThat(read.hasValue() || !read.problems().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void asksForAWorkbookWithoutPassword() throws Exception {
    assertThat(message(encrypted())).isEqualTo(PROTECTED);
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] xls;
    try {
      xls = TestWorkbook.xls().tab("Mapping", DRAWING).bytes();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(message(xls)).isEqualTo(PROTECTED);
  }

  @Test
  void readsAWorkbookWithoutTextsOutsideTheSheets() throws IOException {
    byte[] bytes =
        withPart(
            SHEET,
            out -> {
              out.write(text("<worksheet xmlns=\"http://x\"><sheetData>"));
              for (int row = 1; row <= 2; row++) {
                out.write(text(row(row, DRAWING.lines().toList().get(row - 1))));
              }
              out.write(text("</sheetData></worksheet>"));
            });

    assertThat(
            TestWorkbook.read(withPart(bytes, "xl/sharedStrings.xml", out -> {}), "m.xlsx")
                .value()
                .rows())
        .hasSize(1);
  }

  @Test
  void readsPastAMillionEmptyRows() throws IOException {
    byte[] bytes =
        withPart(
            SHEET,
            out -> {
              out.write(text("<worksheet xmlns=\"http://x\"><sheetData>"));
              out.write(text(row(1, DRAWING.lines().toList().get(0))));
              for (int row = 2; row < 1_048_576; row++) {
                out.write(text("<row r=\"" + row + "\" ht=\"12.8\" customHeight=\"1\"></row>"));
              }
              out.write(text(row(1_048_576, DRAWING.lines().toList().get(1))));
              out.write(text("</sheetData></worksheet>"));
            });

    MappingTable table = TestWorkbook.read(bytes, "mapping.xlsx").value();

    assertThat(table.counts()).hasToString("1 rows read, 0 switched off, 1048574 skipped");
    assertThat(table.rows().get(0).place()).isEqualTo("Mapping!E1048576");
  }

  @Test
  void stopsAtTooManyRowsAndTooManyColumns() throws IOException {
    byte[] rows =
        withPart(
            SHEET,
            out -> {
              out.write(text("<worksheet xmlns=\"http://x\"><sheetData>"));
              for (int row = 1; row <= Tab.ROWS_MAX + 1; row++) {
                out.write(text(row(row, "a")));
              }
            });
    byte[] columns =
        withPart(
            SHEET,
            out ->
                out.write(
                    text(
                        "<worksheet xmlns=\"http://x\"><sheetData><row r=\"1\">"
                            + "<c r=\"ZZ1\" t=\"str\"><v>x</v></c></row>")));

    String remedy =
        " (keep only the tabs of the mapping in this workbook, and delete empty rows and columns)";
    assertThat(message(rows))
        .isEqualTo("Mapping!A20001: the sheet with this row is more than 20000 rows" + remedy);
    assertThat(message(columns))
        .isEqualTo("Mapping!ZZ1: the sheet with this column is more than 200 columns" + remedy);
  }

  @Test
  void stopsUnpackingAZipBomb() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb =
        withPart(
            "xl/sharedStrings.xml",
            out -> {
              for (int megabyte = 0; megabyte < 40; megabyte++) {
                out.write(blanks);
              }
            });

    assertThat(message(bomb))
        .startsWith("mapping.xlsx: a part of the unpacked workbook is more than 24 MB");
    assertThat(message(new byte[WorkbookReader.FILE_BYTES_MAX + 1]))
        .startsWith("mapping.xlsx: the file is more than 20 MB");
  }

  @Test
  void neverResolvesAnExternalEntity() throws IOException {
    byte[] bytes =
        withPart(
            SHEET,
            out ->
                out.write(
                    text(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\">"
                            + "<v>&e;</v></c></row></sheetData></worksheet>")));

    assertThat(message(bytes)).isEqualTo(NOT_A_WORKBOOK);
  }

  private static String message(byte[] bytes) {
    return TestWorkbook.read(bytes, "mapping.xlsx").messages();
  }

  private static byte[] encrypted() throws Exception {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    var encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(TestWorkbook.mapping(DRAWING).bytes());
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static String row(int number, String drawing) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : drawing.split("\\|", -1)) {
      row.append("<c t=\"str\"><v>").append(cell.strip()).append("</v></c>");
    }
    return row.append("</row>").toString();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private interface Part {
    void write(OutputStream out) throws IOException;
  }

  /** A good workbook with one of its parts replaced. */
  private static byte[] withPart(String name, Part part) throws IOException {
    return withPart(TestWorkbook.mapping(DRAWING).bytes(), name, part);
  }

  private static byte[] withPart(byte[] workbook, String name, Part part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(name)) {
          part.write(out);
        } else {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }
}
