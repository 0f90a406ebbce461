// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What a cell may ask of a text or a day: exact values, wildcards, ranges of dates. */
@NullMarked
package io.ledgerhop.mapping.condition;

import org.jspecify.annotations.NullMarked;
