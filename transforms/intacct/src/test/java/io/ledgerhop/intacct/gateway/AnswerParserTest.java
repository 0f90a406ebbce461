// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class AnswerParserTest {

  private final AnswerParser parser = new AnswerParser();

  @Test
  void ignoresTheCaseOfNamesAndResolvesPredefinedEntities() throws XMLStreamException {
    XmlNode root = read("<r a='1'><Name> O&#039;Neil &amp; <![CDATA[<Sons>]]> </Name></r>");

    assertThat(root.attribute("a")).isEqualTo("1");
    assertThat(root.attribute("b")).isEmpty();
    assertThat(root.text("NAME")).isEqualTo("O'Neil & <Sons>");
    assertThat(root.text("other")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        "<a><b></a>",
        "<a>",
        "<a/><b/>",
        "<a>&unknown;</a>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
        "<!DOCTYPE html><html></html>"
      })
  void refusesADocumentTypeAndMalformedXml(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> read("<a>".repeat(100_000))).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void refusesAnEndlessText() {
    assertThatThrownBy(() -> read("<a>" + "x".repeat(3 << 20) + "</a>"))
        .isInstanceOf(XMLStreamException.class);
  }

  private XmlNode read(String text) throws XMLStreamException {
    return parser.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
