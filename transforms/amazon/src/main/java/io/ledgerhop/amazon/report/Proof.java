// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.settlement.SettlementHeader;
import java.nio.charset.Charset;

/** What the first pass proved of a file, so that the second one only has to read. */
record Proof(SettlementHeader settlement, Charset charset, DateOrder dates) {}
