// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.intacct.gateway.XmlNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the dimensions of an entry's lines, as far as the document uses them. */
final class DimensionReader {

  private final DimensionFields names;
  private final String entity;
  private final List<DocumentLine> sent;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   * @param sent the lines that were sent
   */
  DimensionReader(DimensionFields names, String entity, List<DocumentLine> sent) {
    this.names = names;
    this.entity = entity;
    this.sent = sent;
  }

  /** The fields to request: a company need not have the dimensions that the document lacks. */
  List<String> fields() {
    Stream<String> userDefined =
        sent.stream()
            .flatMap(line -> line.dimensions().userDefined().keySet().stream())
            .map(DimensionFields::ofUserDefined)
            .distinct()
            .sorted();
    return Stream.concat(used().stream().map(names::of), userDefined).toList();
  }

  /**
   * The dimensions of one line.
   *
   * @param index the position of the line in the entry
   * @param count how many lines the entry has
   */
  Dimensions read(XmlNode row, int index, int count) {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    for (Dimension dimension : used()) {
      standard.put(dimension, row.text(names.of(dimension)));
    }
    if (standard.getOrDefault(Dimension.LOCATION, "").equals(impliedLocation(index, count))) {
      standard.remove(Dimension.LOCATION);
    }
    SortedMap<String, String> userDefined = new TreeMap<>();
    for (DocumentLine line : sent) {
      for (String name : line.dimensions().userDefined().keySet()) {
        String id = row.text(DimensionFields.ofUserDefined(name));
        if (!id.isEmpty()) {
          userDefined.put(name, id);
        }
      }
    }
    return new Dimensions(standard, userDefined);
  }

  private List<Dimension> used() {
    return Stream.of(Dimension.values())
        .filter(
            dimension ->
                dimension == Dimension.LOCATION
                    || dimension == Dimension.DEPARTMENT
                    || sent.stream().anyMatch(line -> !line.dimensions().id(dimension).isEmpty()))
        .toList();
  }

  /**
   * In an entity, Intacct adds the entity as location to a line that has none; that is not a
   * difference. Empty where a location on the line would be a difference.
   */
  private String impliedLocation(int index, int count) {
    boolean named =
        count == sent.size() && !sent.get(index).dimensions().id(Dimension.LOCATION).isEmpty();
    return named ? "" : entity;
  }
}
