// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The master data that documents refer to: accounts and dimension values of one company. */
public interface MasterData {

  /**
   * Announces documents whose accounts and dimension values will be asked for, so that they can be
   * read together; nothing is missing if it is not called.
   */
  default void expect(List<Document> documents) {}

  Optional<Account> account(AccountCode code);

  Optional<DimensionValue> dimension(Dimension dimension, String id);

  /** All account codes, from which a message suggests the nearest spelling. */
  Collection<String> accountCodes();

  /** All ids of a dimension, from which a message suggests the nearest spelling. */
  Collection<String> dimensionIds(Dimension dimension);

  /** The id of the entity that a location belongs to; empty if the company has no entities. */
  default Optional<String> entityOf(String location) {
    return Optional.empty();
  }
}
