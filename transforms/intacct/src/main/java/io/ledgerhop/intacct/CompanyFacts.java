// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.object.ClosedBooks;
import io.ledgerhop.intacct.query.ObjectDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What Intacct tells a user about the company before anything is posted: up to which day its books
 * are closed, and which fields and records of an object the user may see. Each is asked once.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when Intacct cannot be
 * reached or refuses the sign-in.
 */
final class CompanyFacts {

  private final IntacctClient client;
  private final Map<String, ObjectDefinition> definitions = new HashMap<>();
  private Optional<ClosedBooks> closed = Optional.empty();

  /** Makes no call yet. */
  CompanyFacts(IntacctClient client) {
    this.client = client;
  }

  IntacctClient client() {
    return client;
  }

  /** Asks about the closed days and these objects in one call, unless all is known. */
  synchronized void expect(Collection<String> objects) {
    List<String> unknown = unknown(objects);
    List<ApiFunction> functions = new ArrayList<>();
    unknown.forEach(object -> functions.add(ObjectDefinition.lookup(object)));
    if (closed.isEmpty()) {
      functions.add(ClosedBooks.call());
    }
    if (functions.isEmpty()) {
      return;
    }
    List<FunctionResult> results = client.readOrRefusal(functions);
    for (int index = 0; index < unknown.size(); index++) {
      definitions.put(unknown.get(index), ObjectDefinition.of(results.get(index)));
    }
    if (results.size() > unknown.size()) {
      closed = Optional.of(ClosedBooks.of(results.get(unknown.size())));
    }
  }

  private List<String> unknown(Collection<String> objects) {
    return objects.stream().filter(object -> !definitions.containsKey(object)).distinct().toList();
  }

  /** Asks only about the closed days, unless they are known. */
  synchronized ClosedBooks closedBooks() {
    ClosedBooks known =
        closed.orElseGet(() -> ClosedBooks.of(client.readOrRefusal(ClosedBooks.call())));
    closed = Optional.of(known);
    return known;
  }

  /** Asks only about this object, unless it is known. */
  synchronized ObjectDefinition definition(String object) {
    if (!definitions.containsKey(object)) {
      FunctionResult result = client.readOrRefusal(ObjectDefinition.lookup(object));
      definitions.put(object, ObjectDefinition.of(result));
    }
    return Objects.requireNonNull(definitions.get(object));
  }
}
