// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import java.util.List;
import java.util.Optional;

/**
 * The {@code query} element of a request, written the same way for all queries.
 *
 * @param showPrivate whether records private to an entity are requested
 * @param documentDefinition the definition of transaction documents; empty for none (Intacct:
 *     docparid)
 * @param orderBy the field by which records are ordered, so that pages do not overlap
 */
record QueryElement(
    String object,
    List<String> fields,
    Optional<Filter> filter,
    boolean showPrivate,
    String documentDefinition,
    String orderBy) {

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
    if (showPrivate) {
      writer.open("options").element("showprivate", "true").close();
    }
    writer
        .optional("docparid", documentDefinition)
        .element("pagesize", String.valueOf(size))
        .element("offset", String.valueOf(offset))
        .close();
  }

  private static void write(ElementWriter writer, Filter filter) {
    writer.open("filter");
    filter.write(writer);
    writer.close();
  }
}
