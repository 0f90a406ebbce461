// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class SharedTextsTest {

  /** The forms in which Excel, LibreOffice and Google Sheets write a text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<t>Commission</t> | Commission",
        "<t xml:space='preserve'> a  b </t> | ' a  b '",
        "' <r> <rPr/> <t>Com</t> </r> <r> <t>mission</t> </r> ' | Commission",
        "<t/> | ''",
        "'' | ''",
        "<r><rPr><b/><rFont val='Arial'/></rPr><t>Com</t></r><r><t>mission</t></r> | Commission",
        "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/> | 東京",
        "<r><t>東</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh><r><t>京</t></r> | 東京",
        "<t>Fee &amp; Tax</t> | Fee & Tax",
        "<t>a_x0041_b</t> | aAb",
        "<t>a_x005F_x0041_b</t> | a_x0041_b",
        "<t>max_xl</t> | max_xl",
      })
  void readsATextAsPoiDoes(String item, String expected) throws IOException, SAXException {
    byte[] xml = xml("<si>" + item + "</si><si><t>next</t></si>");
    ReadOnlySharedStringsTable poi =
        new ReadOnlySharedStringsTable(new ByteArrayInputStream(xml), false);

    SharedTexts texts = read(xml);

    assertThat(texts.get(0)).isEqualTo(expected).isEqualTo(poi.getItemAt(0).getString());
    assertThat(texts.get(1)).isEqualTo("next");
  }

  @Test
  void refusesANumberThatNoTextHas() throws IOException {
    SharedTexts texts = read(xml("<si><t>only</t></si>"));

    assertThatThrownBy(() -> texts.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static SharedTexts read(byte[] xml) throws IOException {
    SharedTexts texts = new SharedTexts();
    SafeXml.parse(new ByteArrayInputStream(xml), texts);
    return texts;
  }

  private static byte[] xml(String items) {
    return ("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + items
            + "</sst>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
