// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementWriterTest {

  private final ElementWriter writer = new ElementWriter();

  @Test
  void writesOneElementALineAndTwoBlanksForEachLevel() {
    writer
        .open("a")
        .open("b")
        .attribute("id", "1<&\"2")
        .element("c", "text")
        .empty("d")
        .close()
        .element("e", "")
        .close();

    assertThat(writer.text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
              <b id="1&lt;&amp;&quot;2">
                <c>text</c>
                <d/>
              </b>
              <e></e>
            </a>
            """);
  }

  /** An empty element blanks the field in Intacct; an absent one leaves it alone. */
  @Test
  void leavesOutOnlyAnOptionalElementWithoutText() {
    writer.open("a").optional("b", "").optional("c", " ").element("d", "").close();

    assertThat(writer.text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
              <c> </c>
              <d></d>
            </a>
            """);
  }

  @Test
  void countsWhatXmlCannotCarryInTextAndAttributeTogether() {
    writer.open("a").attribute("id", "x\u0000y").element("b", "\u0001\u0002z\ufffe").close();

    assertThat(writer.removed()).isEqualTo(4);
    assertThat(writer.text()).endsWith("\n<a id=\"xy\">\n  <b>z</b>\n</a>\n");
  }

  @Test
  void leavesOutAndCountsOnlyWhatXmlCannotCarry() {
    writer
        .open("a")
        .element("b", "a\u0000b\u000bc\u001fd\ufffee\ufffff\ud83dg\ude00h")
        .element("c", "tab\t line\n \u00e4 \u20ac \ud83d\ude00 \ud7ff \ue000 \ufffd")
        .close();

    assertThat(writer.removed()).isEqualTo(7);
    assertThat(writer.text())
        .contains("<b>abcdefgh</b>")
        .contains("<c>tab\t line\n \u00e4 \u20ac \ud83d\ude00 \ud7ff \ue000 \ufffd</c>");
  }

  /** Whatever a text holds, the reader on the other side gets the same text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[x]]>",
        "&amp; &#38; &unknown;",
        "a\rb\r\nc\nd\te",
        "\u20ac \u00e9 \u4e2d \ud83d\ude00",
        "\u0085 \u2028 \u00a0",
        "-->",
        "<?pi?>"
      })
  void writesTextsThatReadBackTheSame(String text) {
    writer.open("a").attribute("id", text).element("b", text).close();

    XmlNode read = AnswerText.node(writer.text());

    assertThat(read.child("b").orElseThrow().text()).isEqualTo(text);
    assertThat(read.attribute("id")).isEqualTo(text);
  }
}
