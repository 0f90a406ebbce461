// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.trade.TradeModule;
import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * Whether the user may list the records of each kind of document, without which nothing that was
 * posted could be found again.
 *
 * <p>Intacct does not tell beforehand whether the user may also add them.
 */
final class ListRights {

  private final CompanyFacts facts;

  ListRights(CompanyFacts facts) {
    this.facts = facts;
  }

  /** The missing permission; empty if it is there, or if Intacct does not tell. */
  List<Problem> missing(DocumentKind kind) {
    String object = object(kind);
    return missing(object, facts.definition(object).missingRight());
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
                "Intacct company " + facts.client().credentials().company(),
                facts.client().credentials().user(),
                object,
                refusal));
  }
}
