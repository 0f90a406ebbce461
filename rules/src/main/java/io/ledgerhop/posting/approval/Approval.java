// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import java.time.Instant;

/**
 * An entry of the trail: a person has approved rules, or has withdrawn the approval. The last entry
 * about rules is the one that counts.
 *
 * @param granted false if an approval is withdrawn
 */
public record Approval(RulesVersion rules, Signature signature, boolean granted, Instant at) {}
