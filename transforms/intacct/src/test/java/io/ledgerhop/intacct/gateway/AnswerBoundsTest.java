// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds of an answer, from both sides, and the text that is read within them. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class AnswerBoundsTest {

  private final AnswerParser parser = new AnswerParser();

  @Test
  void readsThirtyLevelsAndNotOneMore() throws XMLStreamException {
    assertThat(levels(read(nested(30)))).isEqualTo(30);
    assertThatThrownBy(() -> read(nested(31)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("(30)");
  }

  @Test
  void readsThirtyAttributesAndNotOneMore() throws XMLStreamException {
    assertThat(read(attributed(30)).attributes()).hasSize(30).containsEntry("a29", "v29");
    assertThatThrownBy(() -> read(attributed(31)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("(30)");
  }

  /** The reader checks a text after each piece of it, so one just above the limit may pass. */
  @Test
  void readsATextOfAMillionCharactersAndNotOneOfTwo() throws XMLStreamException {
    assertThat(read("<a>" + "x".repeat(1 << 20) + "</a>").text()).hasSize(1 << 20);
    assertThatThrownBy(() -> read("<a>" + "x".repeat(2 << 20) + "</a>"))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("(1048576)");
  }

  @ParameterizedTest
  @CsvSource({
    "<a>&lt;&gt;&amp;&quot;&apos;</a>, <>&\"'",
    "<a>&#x20AC;&#8364;</a>, \u20ac\u20ac",
    "<a>x<!-- y -->z</a>, xz",
    "<a>x<?pi y?>z</a>, xz",
    "<a><![CDATA[<b/>]]></a>, <b/>"
  })
  void readsTheTextThatIsMeant(String xml, String text) throws XMLStreamException {
    assertThat(read(xml).text()).isEqualTo(text);
  }

  @Test
  void readsWhatStandsAroundTheRoot() throws XMLStreamException {
    XmlNode root =
        read("<?xml version='1.0' encoding='UTF-8'?>\n<!-- x -->\n<a>1</a>\n<!-- y -->\n");

    assertThat(root).isEqualTo(AnswerText.node("<a>1</a>"));
  }

  @Test
  void readsAnAnswerInTheEncodingThatItNames() throws XMLStreamException {
    byte[] latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?><a>caf\u00e9</a>"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(parser.read(new ByteArrayInputStream(latin)).text()).isEqualTo("caf\u00e9");
  }

  private static String nested(int levels) {
    return "<a>".repeat(levels) + "</a>".repeat(levels);
  }

  private static int levels(XmlNode node) {
    return 1 + node.children().stream().mapToInt(AnswerBoundsTest::levels).max().orElse(0);
  }

  private static String attributed(int attributes) {
    return IntStream.range(0, attributes)
        .mapToObj(number -> " a%d='v%d'".formatted(number, number))
        .collect(Collectors.joining("", "<r", "/>"));
  }

  private XmlNode read(String text) throws XMLStreamException {
    return parser.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
