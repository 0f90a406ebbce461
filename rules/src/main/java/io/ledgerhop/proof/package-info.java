// Licensed under the Apache License, Version 2.0; see LICENSE.
/**
 * Proves that settlements follow one another without a gap, and that nothing they carry is lost.
 */
@NullMarked
package io.ledgerhop.proof;

import org.jspecify.annotations.NullMarked;
