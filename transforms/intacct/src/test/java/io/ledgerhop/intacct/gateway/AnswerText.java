// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Makes what the gateway classes take out of the text of an answer. */
final class AnswerText {

  private AnswerText() {}

  static XmlNode node(String xml) {
    try {
      return new AnswerParser()
          .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  /** The errors of a result that has an {@code errormessage} around the text. */
  static List<IntacctError> errors(String errors) {
    return ErrorDecoder.errors(
        node("<result><errormessage>" + errors + "</errormessage></result>"));
  }

  /** One {@code error} with a number and its second description. */
  static String error(String number, String text) {
    return "<error><errorno>%s</errorno><description2>%s</description2></error>"
        .formatted(number, text);
  }
}
