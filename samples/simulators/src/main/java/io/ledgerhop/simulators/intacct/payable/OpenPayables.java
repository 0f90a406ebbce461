// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import java.util.Set;

/** Finds bills and adjustments that a function may still change: no part of them is paid. */
final class OpenPayables {
  /** The modules whose documents are changed in accounts payable. */
  private static final Set<String> OWN_MODULES = Set.of("", "3.AP");

  private final CompanyBooks books;
  private final LateVisibility visibility;

  OpenPayables(CompanyBooks books, LateVisibility visibility) {
    this.books = books;
    this.visibility = visibility;
  }

  /**
   * The record with this number.
   *
   * @param verb what is to be done with it, for messages: reverse, delete or update
   */
  SubledgerRecord find(String object, String key, String verb, GatewayCaller caller) {
    SubledgerRecord record =
        books.payables().stream()
            .filter(one -> one.object().equals(object))
            .filter(one -> Long.toString(one.recordNo()).equals(key))
            .filter(one -> visibility.isVisible(one.recordNo()))
            .filter(one -> caller.isAtTopLevel() || one.entity().equals(caller.entity()))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        GatewayError.rule(
                            "Cannot find " + object + " with key '" + key + "' to " + verb)));
    check(record, verb);
    return record;
  }

  private void check(SubledgerRecord record, String verb) {
    String name = "Transaction '" + record.text("RECORDID") + "' ";
    if (!OWN_MODULES.contains(record.text("MODULEKEY"))) {
      throw refused(
          invalidState(name + "was made by purchasing; " + verb + " its purchasing document"));
    }
    if (record.isDraft() && verb.equals("reverse")) {
      throw refused(invalidState(name + "is a draft, and only posted bills can be reversed"));
    }
    if (record.isReversal()) {
      throw refused(
          invalidState(name + "has the state " + record.text("STATE") + " and cannot change"));
    }
    if (books.due(record).signum() == 0) {
      String sentence = name + "is already paid and can't be " + verb + "d";
      throw refused(
          verb.equals("update") ? invalidState(sentence) : GatewayError.of("BL03000130", sentence));
    }
    if (books.due(record).compareTo(record.entered()) != 0) {
      throw refused(invalidState(name + "is partially paid and can't be " + verb + "d"));
    }
  }

  private static GatewayError invalidState(String sentence) {
    return GatewayError.of("BL03000215", sentence);
  }

  private static RefusedException refused(GatewayError error) {
    return new RefusedException(error);
  }
}
