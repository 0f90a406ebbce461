// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Master data as it will be once the vendors that are missing have been created. */
final class ExpectedVendors implements MasterData {

  private final MasterData known;
  private final Function<String, Optional<Vendor>> expected;

  /**
   * @param expected the vendor of an id that will be there; empty if it will not
   */
  ExpectedVendors(MasterData known, Function<String, Optional<Vendor>> expected) {
    this.known = known;
    this.expected = expected;
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    Optional<DimensionValue> value = known.dimension(dimension, id);
    return dimension == Dimension.VENDOR
        ? value.or(
            () ->
                expected
                    .apply(id)
                    .map(vendor -> new DimensionValue(dimension, id, vendor.name(), true)))
        : value;
  }

  @Override
  public void expect(List<Document> documents) {
    known.expect(documents);
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return known.account(code);
  }

  @Override
  public Collection<String> accountCodes() {
    return known.accountCodes();
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return known.dimensionIds(dimension);
  }

  @Override
  public Optional<String> entityOf(String location) {
    return known.entityOf(location);
  }
}
