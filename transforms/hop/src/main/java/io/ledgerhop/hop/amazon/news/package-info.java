// Licensed under the Apache License, Version 2.0; see LICENSE.
/** What sources share that read a list of Amazon's by its dates, or only what is new in it. */
@NullMarked
package io.ledgerhop.hop.amazon.news;

import org.jspecify.annotations.NullMarked;
