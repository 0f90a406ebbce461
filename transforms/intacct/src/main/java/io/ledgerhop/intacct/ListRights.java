// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.query.ObjectDefinition;
import io.ledgerhop.intacct.trade.TradeModule;
import io.ledgerhop.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the user may list the records of each kind of document, without which nothing that was
 * posted could be found again. Asked once for each object.
 *
 * <p>Intacct does not tell beforehand whether the user may also add them.
 */
final class ListRights {

  private final IntacctClient client;
  private final Map<String, List<Problem>> known = new HashMap<>();

  ListRights(IntacctClient client) {
    this.client = client;
  }

  /** The missing permission; empty if it is there, or if Intacct does not tell. */
  synchronized List<Problem> missing(DocumentKind kind) {
    expect(List.of(kind));
    return known.getOrDefault(object(kind), List.of());
  }

  /** Asks about these kinds in one call, unless they are known. */
  synchronized void expect(List<DocumentKind> kinds) {
    List<String> unknown =
        kinds.stream()
            .map(ListRights::object)
            .filter(object -> !known.containsKey(object))
            .distinct()
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<ObjectDefinition> definitions = ObjectDefinition.of(unknown, client);
    for (int index = 0; index < unknown.size(); index++) {
      String object = unknown.get(index);
      known.put(object, missing(object, definitions.get(index).missingRight()));
    }
  }

  /** The object that Intacct stores documents of a kind in. */
  static String object(DocumentKind kind) {
    return switch (kind) {
      case JOURNAL -> "GLBATCH";
      case BILL -> "APBILL";
      case VENDOR_CREDIT, DEBIT_MEMO, CREDIT_MEMO -> "APADJUSTMENT";
      case APPLICATION -> "APPYMT";
      case PURCHASING, ORDER_ENTRY -> TradeModule.of(kind).orElseThrow().object();
    };
  }

  private List<Problem> missing(String object, String refusal) {
    return refusal.isEmpty()
        ? List.of()
        : List.of(
            IntacctProblem.NOT_LISTED.at(
                "Intacct company " + client.credentials().company(),
                client.credentials().user(),
                object,
                refusal));
  }
}
