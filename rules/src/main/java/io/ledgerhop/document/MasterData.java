// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Collection;
import java.util.Optional;

/** What documents may name: the chart of accounts and the dimension values of one company. */
public interface MasterData {

  Optional<Account> account(AccountCode code);

  Optional<DimensionValue> dimension(Dimension dimension, String id);

  /** All account codes, for the nearest spelling in a message. */
  Collection<String> accountCodes();

  /** All ids of a dimension, for the nearest spelling in a message. */
  Collection<String> dimensionIds(Dimension dimension);
}
