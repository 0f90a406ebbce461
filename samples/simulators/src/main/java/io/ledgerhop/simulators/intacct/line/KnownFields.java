// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the fields of an object, in any order; a field that is not known, is repeated or has
 * children is an error.
 *
 * @param owner the object, for messages
 */
public record KnownFields(String owner, Set<String> names, Set<String> customFields) {

  public KnownFields {
    names = Set.copyOf(names);
    customFields = Set.copyOf(customFields);
  }

  public Map<String, String> read(List<XmlElement> elements, List<GatewayError> errors) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (XmlElement element : elements) {
      String name = element.name();
      boolean strange = !names.contains(name) && !customFields.contains(name);
      if (strange || !element.children().isEmpty()) {
        errors.add(GatewayError.field("The field " + name + " is not a part of " + owner));
      } else if (fields.put(name, element.text()) != null) {
        errors.add(GatewayError.field("The field " + name + " of " + owner + " is given twice"));
      }
    }
    return fields;
  }
}
