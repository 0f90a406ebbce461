// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * What the author of a rule file writes against: the facts of a money line and its order, and the
 * postings that a rule makes. Its names stay as they are.
 */
@NullMarked
package io.ledgerhop.mapping.rule;

import org.jspecify.annotations.NullMarked;
