// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** F42: the text twin of a workbook is the same table, and always the same text. */
class TextTwinTest {

  private static final Path STARTER =
      Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx");

  private static final List<String> TITLES =
      List.of(
          "On",
          "Priority",
          "Transaction type",
          "Amount type",
          "Amount description",
          "SKU",
          "From",
          "Post as",
          "GL account",
          "Memo",
          "Note");

  /** Texts that a text file could spoil. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "",
          "plain",
          "a;b",
          "a, b",
          "say \"no\"",
          "\"",
          "two\nlines",
          " blank ",
          "Ä€ｆ–—",
          "'=x",
          "''#N/A",
          "= 1",
          "#REF!",
          "007",
          "1,5",
          "1.234",
          "TRUE",
          "err:502",
          "x\ty",
          ";");

  @Example
  void writesEachTabInItsOwnFileInOneFormOnly() throws IOException {
    byte[] workbook =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account | Note

                # a remark, for people
                Order | ItemPrice | Principal | Journal | 004000 | =1+1
                Refund | ItemPrice | a;b, "c" | Hold | | why
                """)
            .tab("Changes", "Date | Who\nnumber:3 | Ann")
            .bytes();

    assertThat(texts(TextTwin.twin(workbook, "m.xlsx").value()))
        .isEqualTo(
            Map.of(
                "Mapping.csv",
                """
                Transaction type,Amount type,Amount description,Post as,GL account,Note

                "# a remark, for people"
                Order,ItemPrice,Principal,Journal,004000
                Refund,ItemPrice,"a;b, ""c""\",Hold,,why
                """,
                "Changes.csv",
                "Date,Who\n3,Ann\n"));
  }

  /** A number in an id column would be a good text in the twin. */
  @Example
  void hasNoTwinOfAWorkbookWithErrors() throws IOException {
    byte[] workbook =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account
                Order | ItemPrice | Principal | Journal | number:4000
                """)
            .bytes();

    assertThat(TextTwin.twin(workbook, "m.xlsx").messages())
        .startsWith("Mapping!E2: 4000 is a number, and GL account must be text");
  }

  @Example
  void isTheStarterWorkbookAgain() throws IOException {
    byte[] workbook = Files.readAllBytes(STARTER);

    assertThat(TextTwin.twin(workbook, "s.xlsx").value().keySet())
        .contains("Mapping.csv", "Tests.csv", "Lists.csv", "Changes.csv", "Read me.csv");
    assertThat(isAlike(workbook)).isTrue();
  }

  @Property(tries = 60)
  void isTheSameTable(@ForAll long seed) throws IOException {
    byte[] workbook = workbook(new Random(seed));

    isAlike(workbook);
  }

  /** The property says little if the random workbooks have no table. */
  @Example
  void canMostlyBeRead() throws IOException {
    int alike = 0;
    for (int seed = 0; seed < 15; seed++) {
      alike += isAlike(workbook(new Random(seed))) ? 1 : 0;
    }
    assertThat(alike).isGreaterThan(10);
  }

  /** True if the workbook has a table, and its twin the same; a workbook without has no twin. */
  private static boolean isAlike(byte[] workbook) throws IOException {
    Outcome<MappingTable> read =
        new WorkbookReader().read(new ByteArrayInputStream(workbook), "m.xlsx");
    Outcome<SortedMap<String, byte[]>> twin = TextTwin.twin(workbook, "m.xlsx");
    assertThat(twin.messages()).isEqualTo(read.messages());
    if (!read.hasValue()) {
      return false;
    }
    Outcome<MappingTable> again = new WorkbookReader().read(twin.value(), "m.xlsx");
    assertThat(again.messages()).isEqualTo(read.messages());
    assertThat(again.value().rows()).isEqualTo(read.value().rows());
    assertThat(again.value().counts()).isEqualTo(read.value().counts());
    assertThat(again.value().examples()).isEqualTo(read.value().examples());
    assertThat(again.value().products().names()).isEqualTo(read.value().products().names());
    assertThat(texts(TextTwin.twin(workbook, "m.xlsx").value())).isEqualTo(texts(twin.value()));
    return true;
  }

  private static byte[] workbook(Random random) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      Sheet sheet = workbook.createSheet("Mapping");
      Row header = sheet.createRow(0);
      for (int column = 0; column < TITLES.size(); column++) {
        header.createCell(column).setCellValue(TITLES.get(column));
      }
      int at = 1;
      for (int row = 0; row < 1 + random.nextInt(8); row++) {
        at += 1 + random.nextInt(2);
        fill(sheet.createRow(at), random, day);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Row row, Random random, CellStyle day) {
    if (random.nextInt(8) == 0) {
      row.createCell(random.nextInt(3)).setCellValue("# remark" + text(random));
      return;
    }
    if (random.nextBoolean()) {
      row.createCell(0).setCellValue(random.nextBoolean());
    }
    if (random.nextBoolean()) {
      row.createCell(1).setCellValue(random.nextInt(2_000) - 1_000);
    }
    row.createCell(2).setCellValue("type " + row.getRowNum());
    row.createCell(3).setCellValue(text(random));
    row.createCell(4).setCellValue(text(random));
    row.createCell(5).setCellValue(text(random));
    if (random.nextBoolean()) {
      row.createCell(6).setCellValue(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)));
      row.getCell(6).setCellStyle(day);
    }
    row.createCell(7).setCellValue(random.nextBoolean() ? "Journal" : "hold");
    row.createCell(8).setCellValue("40" + text(random).replace("\n", "") + "0");
    row.createCell(9).setCellValue(text(random));
    switch (random.nextInt(4)) {
      case 0 -> row.createCell(10).setCellFormula("A1&\"x\"");
      case 1 -> row.createCell(10).setCellValue(random.nextInt(50) / 8.0);
      default -> row.createCell(10).setCellValue(text(random));
    }
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static Map<String, String> texts(SortedMap<String, byte[]> files) {
    return files.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
  }
}
