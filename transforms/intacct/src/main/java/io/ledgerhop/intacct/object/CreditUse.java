// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What one credit pays of one document.
 *
 * @param raised the number of the bill or credit memo that is paid
 * @param credit the number of the vendor credit or debit memo that pays it
 */
record CreditUse(String raised, String credit, Money amount) {

  private record Rest(String number, Money amount) {}

  /** Distributes the credits of an application, in the order of its lines. */
  static List<CreditUse> of(Application application) {
    Deque<Rest> raised = rests(application, Side.DEBIT);
    Deque<Rest> credits = rests(application, Side.CREDIT);
    List<CreditUse> uses = new ArrayList<>();
    while (!raised.isEmpty() && !credits.isEmpty()) {
      Rest owed = raised.removeFirst();
      Rest credit = credits.removeFirst();
      Money more = owed.amount().minus(credit.amount());
      uses.add(
          new CreditUse(
              owed.number(), credit.number(), more.isNegative() ? owed.amount() : credit.amount()));
      if (more.isNegative()) {
        credits.addFirst(new Rest(credit.number(), more.negated()));
      } else if (!more.isZero()) {
        raised.addFirst(new Rest(owed.number(), more));
      }
    }
    return uses;
  }

  private static Deque<Rest> rests(Application application, Side side) {
    Deque<Rest> rests = new ArrayDeque<>();
    for (DocumentLine line : application.lines()) {
      if (line.side() == side) {
        rests.add(new Rest(line.memo(), line.amount()));
      }
    }
    return rests;
  }
}
