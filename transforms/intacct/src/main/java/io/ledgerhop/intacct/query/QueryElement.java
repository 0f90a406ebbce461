// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code query} element of a request, written the same way for all queries.
 *
 * @param options what Intacct is to do beyond its usual way
 * @param documentDefinition the definition of transaction documents; empty for none (Intacct:
 *     docparid)
 * @param orderBy the field by which records are ordered, so that pages do not overlap
 */
record QueryElement(
    String object,
    List<String> fields,
    Optional<Filter> filter,
    Set<Option> options,
    String documentDefinition,
    String orderBy) {

  /** What Intacct is to do beyond its usual way, in the order of the schema. */
  enum Option {
    /** Upper and lower case do not differ in the conditions. */
    CASEINSENSITIVE,
    /** A session at the top level gets the records private to entities as well. */
    SHOWPRIVATE;

    private String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The call that reads one page. */
  ApiFunction page(int size, int offset) {
    return ApiFunction.reading("query " + object, writer -> write(writer, size, offset));
  }

  private void write(ElementWriter writer, int size, int offset) {
    writer.open("query").element("object", object).open("select");
    fields.forEach(field -> writer.element("field", field));
    writer.close();
    filter.ifPresent(conditions -> write(writer, conditions));
    writer.open("orderby").open("order").element("field", orderBy).empty("ascending");
    writer.close().close();
    writeOptions(writer);
    writer
        .optional("docparid", documentDefinition)
        .element("pagesize", String.valueOf(size))
        .element("offset", String.valueOf(offset))
        .close();
  }

  private void writeOptions(ElementWriter writer) {
    if (options.isEmpty()) {
      return;
    }
    writer.open("options");
    Arrays.stream(Option.values())
        .filter(options::contains)
        .forEach(option -> writer.element(option.element(), "true"));
    writer.close();
  }

  private static void write(ElementWriter writer, Filter filter) {
    writer.open("filter");
    filter.write(writer);
    writer.close();
  }
}
