// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.settlement.Marketplace;
import java.util.List;

/**
 * How to reach an Amazon seller account, and which of its marketplaces are wanted.
 *
 * @param marketplaces all of the account if empty
 */
public record SellerAccess(SellerAccount account, List<Marketplace> marketplaces) {}
