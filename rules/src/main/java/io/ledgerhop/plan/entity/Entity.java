// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import io.ledgerhop.document.AccountCode;
import java.util.Optional;
import java.util.Set;

/**
 * An entity of the company.
 *
 * @param id its own id as a location, which lines without a location of theirs get
 * @param locations the ids of its other locations; {@code *} stands for all that no other entity
 *     has
 * @param accounts empty for the entity that has the clearing account
 */
public record Entity(String id, Set<String> locations, Optional<InterEntity> accounts) {

  /**
   * The accounts between an entity and the one that has the clearing account.
   *
   * @param own in the books of this entity
   * @param home in the books of the other
   */
  public record InterEntity(AccountCode own, AccountCode home) {}

  public Entity {
    locations = Set.copyOf(locations);
  }

  /** True for the entity that has the clearing account. */
  public boolean isHome() {
    return accounts.isEmpty();
  }
}
