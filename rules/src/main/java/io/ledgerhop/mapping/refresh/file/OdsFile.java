// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The format of LibreOffice: all tabs are in one part. */
final class OdsFile implements EditableWorkbook {

  private static final String CONTENT = "content.xml";

  /** LibreOffice keeps the print areas of a workbook that it has read from Excel's format. */
  private static final Pattern PRINT_AREA =
      Pattern.compile("<[a-z]+:named-(?:expression|range)\\s[^>]*\"_xlnm\\.[^>]*>");

  private final ZipParts parts;

  OdsFile(ZipParts parts) {
    this.parts = parts;
  }

  @Override
  public byte[] with(String tab, int header, CellEdits edits) throws IOException {
    String text = parts.text(CONTENT);
    OdsNames names = OdsNames.of(MarkupElement.root(text));
    MarkupElement table =
        MarkupElement.root(text).named(names.office("body")).stream()
            .flatMap(body -> body.named(names.office("spreadsheet")).stream())
            .flatMap(sheets -> sheets.named(names.table("table")).stream())
            .filter(found -> found.attribute(names.table("name")).orElse("").equals(tab))
            .findFirst()
            .orElseThrow(() -> parts.unknown(CONTENT + " has no table " + tab));
    return parts.with(Map.of(CONTENT, new OdsSheet(table, names, header).with(tab, edits)));
  }

  @Override
  public List<RangeUse> uses(String tab) throws IOException {
    String text = PRINT_AREA.matcher(parts.text(CONTENT)).replaceAll("");
    return RangeUse.inLibreOffice(text, XmlScan.escaped(tab));
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
