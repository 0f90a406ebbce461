// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The filters on {@code partnerMetadata}.
 *
 * @param marketplaceIds empty for all
 */
record PartnerFilter(List<String> marketplaceIds, Optional<String> accountType) {

  private static final int MARKETPLACES_MAX = 50;

  static PartnerFilter of(Arguments arguments) {
    return new PartnerFilter(
        arguments.list("marketplaceIds", MARKETPLACES_MAX), arguments.text("accountType"));
  }

  boolean takes(JsonObject row) {
    Optional<String> marketplace = row.text("partnerMetadata.marketplaceId");
    return (marketplaceIds.isEmpty() || marketplace.filter(marketplaceIds::contains).isPresent())
        && accountType.filter(type -> !row.has("partnerMetadata.accountType", type)).isEmpty();
  }
}
