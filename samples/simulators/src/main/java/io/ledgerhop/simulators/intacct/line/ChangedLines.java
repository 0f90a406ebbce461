// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The lines of a document that an older function updates. An element with the attribute {@code
 * line_num} changes the fields of that line, which is counted from 1; any other adds a line.
 */
public final class ChangedLines {
  private static final String NUMBER = "line_num";
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

  private final List<Map<String, String>> lines = new ArrayList<>();
  private final BiFunction<XmlElement, List<GatewayError>, Map<String, String>> reader;

  /**
   * @param before the lines until now
   * @param reader reads the fields of an element
   */
  public ChangedLines(
      List<Map<String, String>> before,
      BiFunction<XmlElement, List<GatewayError>, Map<String, String>> reader) {
    before.forEach(line -> lines.add(new LinkedHashMap<>(line)));
    this.reader = reader;
  }

  /** Applies the elements in their order, and adds an error for each number without a line. */
  public void apply(XmlElement items, List<GatewayError> errors) {
    for (XmlElement item : items.children()) {
      Map<String, String> given = reader.apply(item, errors);
      if (!item.attributes().containsKey(NUMBER)) {
        lines.add(given);
        continue;
      }
      String number = item.attribute(NUMBER).trim();
      boolean exists =
          WHOLE_NUMBER.matcher(number).matches() && Integer.parseInt(number) <= lines.size();
      if (exists) {
        lines.get(Integer.parseInt(number) - 1).putAll(given);
      } else {
        errors.add(GatewayError.rule("Cannot find line item '" + number + "' to update"));
      }
    }
  }

  /** The lines as they are to be. */
  public List<Map<String, String>> lines() {
    return List.copyOf(lines);
  }
}
