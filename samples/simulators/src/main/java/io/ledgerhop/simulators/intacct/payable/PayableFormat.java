// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.KnownFields;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an object of a {@code create} with its lines. Its fields may come in any order; whatever is
 * not known is refused.
 *
 * @param collection the element around the lines
 */
record PayableFormat(KnownFields header, String collection, KnownFields line) {

  PayableDraft read(XmlElement object) {
    List<GatewayError> errors = new ArrayList<>();
    List<XmlElement> fields =
        object.children().stream().filter(field -> !field.name().equals(collection)).toList();
    Map<String, String> headerFields = header.read(fields, errors);
    List<Map<String, String>> lines = new ArrayList<>();
    for (XmlElement items : object.children(collection)) {
      for (XmlElement item : items.children()) {
        if (item.name().equals(line.owner())) {
          lines.add(line.read(item.children(), errors));
        } else {
          errors.add(
              GatewayError.field("The element " + item.name() + " is not a part of " + collection));
        }
      }
    }
    RefusedException.unlessEmpty(errors);
    return new PayableDraft(object.name(), headerFields, lines);
  }
}
