// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The format of Excel: each tab is a part of its own.
 *
 * <p>New texts are written into the cells themselves, so the part with the shared texts stays as it
 * is.
 */
final class XlsxFile implements EditableWorkbook {

  private final ZipParts parts;
  private final String workbookPart;

  XlsxFile(ZipParts parts) throws IOException {
    this.parts = parts;
    this.workbookPart =
        relations("").values().stream()
            .filter(relation -> relation.type().endsWith("/officeDocument"))
            .map(Relation::target)
            .findFirst()
            .orElseThrow(() -> parts.unknown("it names no workbook part"));
  }

  /** A relationship of a part to another one, whose path starts at the root of the file. */
  private record Relation(String type, String target) {}

  @Override
  public byte[] with(String tab, int header, CellEdits edits) throws IOException {
    Map<String, String> texts = new HashMap<>();
    String sheet = sheetPart(tab);
    texts.put(sheet, new XlsxSheet(parts.text(sheet), header).with(edits));
    if (!uses(tab).isEmpty()) {
      texts.put(workbookPart, recalculated(parts.text(workbookPart)));
    }
    return parts.with(texts);
  }

  @Override
  public List<RangeUse> uses(String tab) throws IOException {
    List<RangeUse> uses = new ArrayList<>();
    String quoted = XmlScan.escaped(tab);
    for (String part : sheetParts().values()) {
      uses.addAll(RangeUse.inExcel(parts.text(part), quoted));
    }
    MarkupElement workbook = MarkupElement.root(parts.text(workbookPart));
    for (MarkupElement names : workbook.children("definedNames")) {
      for (MarkupElement name : names.children()) {
        // The names of Excel itself, such as the print area, are no drop-downs.
        if (!name.attribute("name").orElse("").startsWith("_xlnm.")) {
          uses.addAll(RangeUse.inExcel(name.content(), quoted));
        }
      }
    }
    return uses.stream().distinct().toList();
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  private String sheetPart(String tab) throws IOException {
    String part = sheetParts().get(tab);
    if (part == null) {
      throw parts.unknown("the workbook part names no tab " + tab);
    }
    return part;
  }

  /** The parts of the tabs by their names. */
  private Map<String, String> sheetParts() throws IOException {
    Map<String, Relation> relations = relations(workbookPart);
    Map<String, String> sheets = new HashMap<>();
    MarkupElement workbook = MarkupElement.root(parts.text(workbookPart));
    for (MarkupElement list : workbook.children("sheets")) {
      for (MarkupElement sheet : list.children()) {
        Optional.ofNullable(relations.get(relationId(sheet)))
            .filter(relation -> relation.type().endsWith("/worksheet"))
            .ifPresent(
                relation -> sheets.put(sheet.attribute("name").orElse(""), relation.target()));
      }
    }
    return sheets;
  }

  /** The attribute has a prefix of its own, which is nearly always r. */
  private static String relationId(MarkupElement sheet) {
    return sheet.attributes().entrySet().stream()
        .filter(attribute -> attribute.getKey().endsWith(":id"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private Map<String, Relation> relations(String part) throws IOException {
    int folder = part.lastIndexOf('/') + 1;
    String own = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    for (MarkupElement relation : MarkupElement.root(parts.text(own)).children()) {
      String target = relation.attribute("Target").orElse("");
      String path =
          target.startsWith("/") ? target.substring(1) : part.substring(0, folder) + target;
      relations.put(
          relation.attribute("Id").orElse(""),
          new Relation(relation.attribute("Type").orElse(""), normal(path)));
    }
    return relations;
  }

  private static String normal(String path) {
    return path.replaceAll("(^|/)\\./", "$1").replaceAll("[^/]+/\\.\\./", "");
  }

  /**
   * Makes Excel calculate the formulas when it opens the file, because those that look up the
   * titles of the lists have kept their last results.
   */
  private static String recalculated(String text) {
    MarkupElement workbook = MarkupElement.root(text);
    TextEdits edits = new TextEdits(text);
    Optional<MarkupElement> settings = workbook.child("calcPr");
    if (settings.isPresent()) {
      MarkupElement element = settings.get();
      Map<String, String> attributes = element.attributes();
      attributes.put("fullCalcOnLoad", "1");
      edits.replace(
          element.start(), element.open(), element.tag(attributes, element.isSelfClosing()));
    } else {
      int at = afterNames(workbook);
      edits.replace(at, at, "<" + workbook.prefix() + "calcPr fullCalcOnLoad=\"1\"/>");
    }
    return edits.applied();
  }

  /** The schema puts the settings of calculation behind these elements. */
  private static int afterNames(MarkupElement workbook) {
    return workbook.children().stream()
        .filter(
            child ->
                List.of("sheets", "functionGroups", "externalReferences", "definedNames")
                    .contains(child.localName()))
        .mapToInt(MarkupElement::end)
        .max()
        .orElse(workbook.close());
  }
}
