// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import java.util.Comparator;

/**
 * Who bills the company, and which of its entities.
 *
 * @param vendor the id of the vendor
 * @param entity the id of the entity; empty in a company without rules for entities
 */
public record Payee(String vendor, String entity) implements Comparable<Payee> {

  private static final Comparator<Payee> ORDER =
      Comparator.comparing(Payee::vendor).thenComparing(Payee::entity);

  @Override
  public int compareTo(Payee other) {
    return ORDER.compare(this, other);
  }
}
