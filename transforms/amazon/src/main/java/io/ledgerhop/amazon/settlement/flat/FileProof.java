// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.settlement.SettlementHeader;
import java.nio.charset.Charset;

/**
 * What the first pass proved of a settlement, so that the second one only has to read.
 *
 * @param accountType the first one that a row names; empty if none does
 * @param extent its position in the file
 */
public record FileProof(
    SettlementHeader settlement,
    String accountType,
    Extent extent,
    Charset charset,
    DateOrder dates) {}
