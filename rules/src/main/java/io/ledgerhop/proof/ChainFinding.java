// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.problem.Problem;

/** Something that does not fit between a settlement and the one before it. */
public record ChainFinding(SettlementLink settlement, Problem problem) {}
