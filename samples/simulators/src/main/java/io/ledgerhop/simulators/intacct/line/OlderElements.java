// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads elements of the older functions, whose order the schema has checked already. */
public final class OlderElements {
  private OlderElements() {}

  /** The fields by their newer names, custom fields included; other elements are left out. */
  public static Map<String, String> mapped(XmlElement element, Map<String, String> names) {
    Map<String, String> fields = new LinkedHashMap<>(custom(element));
    for (XmlElement child : element.children()) {
      String name = names.get(child.name());
      if (name != null) {
        fields.put(name, child.text());
      }
    }
    return fields;
  }

  /** Whether an element is empty: it then names no value that the simulator would have to keep. */
  public static boolean isEmpty(XmlElement element) {
    return element.children().isEmpty() && element.text().isBlank();
  }

  /** The refusal of something that the schema permits and the simulator does not keep. */
  public static GatewayError notKept(String what, String name) {
    return GatewayError.field("The " + what + " " + name + " is not kept by this simulator");
  }

  /** The refusal of each of these attributes of a call that is set to true. */
  public static List<GatewayError> optionErrors(XmlElement call, List<String> attributes) {
    return attributes.stream()
        .filter(attribute -> call.attribute(attribute).equals("true"))
        .map(attribute -> notKept("attribute", attribute))
        .toList();
  }

  private static Map<String, String> custom(XmlElement element) {
    Map<String, String> fields = new LinkedHashMap<>();
    element.children("customfields").stream()
        .flatMap(all -> all.children().stream())
        .forEach(
            field -> fields.put(field.textOf("customfieldname"), field.textOf("customfieldvalue")));
    return fields;
  }

  /** A date of three elements as MM/DD/YYYY. */
  public static String date(XmlElement date) {
    return padded(date.textOf("month"), 2)
        + "/"
        + padded(date.textOf("day"), 2)
        + "/"
        + padded(date.textOf("year"), 4);
  }

  private static String padded(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
