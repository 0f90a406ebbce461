// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.ObjectQuery;
import io.ledgerhop.intacct.query.QueryProblem;
import io.ledgerhop.intacct.query.UserTime;
import io.ledgerhop.intacct.query.WantedFields;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records into rows.
 *
 * @param company Intacct's id of the company
 * @param fields the listed fields; empty if all are wanted
 * @param time the time zone in which Intacct writes times
 */
record RecordReading(
    String company, String object, List<WantedFields.Field> fields, UserTime time) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The row of a record; a value that does not fit its type stays out and becomes a problem. */
  RecordRow row(XmlNode node) {
    Map<String, String> texts = texts(node);
    String number = texts.getOrDefault(ObjectQuery.KEY, "");
    List<Optional<Object>> cells = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> others = new LinkedHashMap<>(texts);
    others.remove(ObjectQuery.KEY);
    for (WantedFields.Field field : fields) {
      String text = texts.getOrDefault(field.name(), "");
      Optional<Object> value = text.isEmpty() ? Optional.empty() : field.type().value(text, time);
      cells.add(value);
      if (value.isPresent()) {
        others.remove(field.name());
      } else if (!text.isEmpty()) {
        problems.add(unfit(number, field, text));
      }
    }
    return new RecordRow(
        company, object, number, problems.stream().findFirst(), cells, json(others));
  }

  private Problem unfit(String number, WantedFields.Field field, String text) {
    String place = number.isEmpty() ? object : object + " " + number;
    return QueryProblem.VALUE_UNFIT.at(place, field.name(), text, field.type().word());
  }

  /** The texts that are not empty, by the names of their fields in upper case. */
  static Map<String, String> texts(XmlNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (XmlNode field : node.children()) {
      String text = field.text().strip();
      if (!text.isEmpty()) {
        texts.put(field.name().toUpperCase(Locale.ROOT), text);
      }
    }
    return texts;
  }

  private static String json(Map<String, String> others) {
    try {
      return others.isEmpty() ? "" : JSON.writeValueAsString(others);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts cannot be written as JSON", e);
    }
  }
}
