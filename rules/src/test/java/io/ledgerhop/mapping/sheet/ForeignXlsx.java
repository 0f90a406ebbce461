// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file made by hand, for what POI would not write but other programs do. */
final class ForeignXlsx {

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String TYPES = "[Content_Types].xml";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private ForeignXlsx(String rows) {
    parts.put(TYPES, types());
    parts.put("_rels/.rels", relations("officeDocument xl/workbook.xml"));
    parts.put(
        WORKBOOK,
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, sheet("Mapping")));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet worksheets/sheet1.xml", "sharedStrings texts.xml", "styles styles.xml"));
    parts.put(
        SHEET,
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    parts.put("xl/texts.xml", "<sst xmlns=\"%s\"><si><t>Journal</t></si></sst>".formatted(MAIN));
    parts.put(
        "xl/styles.xml",
        ("<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                + "</styleSheet>")
            .formatted(MAIN));
  }

  /** A file whose only tab Mapping has these rows. */
  static ForeignXlsx of(String rows) {
    return new ForeignXlsx(rows);
  }

  /** An element of the workbook that names a tab. */
  static String sheet(String name) {
    return "<sheet name=\"" + name + "\" sheetId=\"1\" r:id=\"r1\"/>";
  }

  /** A row of texts, as most programs write it. */
  static String row(int number, String drawing) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    String[] cells = drawing.split("\\|", -1);
    for (int column = 0; column < cells.length; column++) {
      String text = cells[column].strip();
      if (!text.isEmpty()) {
        row.append(cell((char) ('A' + column) + "" + number, text));
      }
    }
    return row.append("</row>").toString();
  }

  static String cell(String reference, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
        .formatted(reference, text);
  }

  /** Changes a part. */
  ForeignXlsx with(String part, UnaryOperator<String> change) {
    parts.compute(part, (name, text) -> change.apply(text));
    return this;
  }

  ForeignXlsx renamed(String part, String name) {
    parts.put(name, parts.remove(part));
    return this;
  }

  /** The format that Excel calls Strict Open XML Spreadsheet. */
  ForeignXlsx strict() {
    parts.replaceAll(
        (name, text) ->
            text.replace(MAIN, STRICT_MAIN)
                .replace(RELATIONS + "\"", STRICT_RELATIONS + "\"")
                .replace(RELATIONS + "/", STRICT_RELATIONS + "/"));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String types() {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    Map<String, String> kinds =
        Map.of(
            "workbook",
            "sheet.main",
            "worksheets/sheet1",
            "worksheet",
            "texts",
            "sharedStrings",
            "styles",
            "styles");
    kinds.forEach(
        (part, kind) ->
            types.append(
                "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
                    .formatted(part, KIND, kind)));
    return types.append("</Types>").toString();
  }

  /**
   * @param relations the end of each type and its target
   */
  private static String relations(String... relations) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int at = 0; at < relations.length; at++) {
      List<String> words = List.of(relations[at].split(" "));
      xml.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(at + 1, RELATIONS, words.get(0), words.get(1)));
    }
    return xml.append("</Relationships>").toString();
  }
}
