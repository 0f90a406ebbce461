// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a user states about settlement files that the files themselves do not prove.
 *
 * @param lenientAmounts whether amounts may have thousands separators, brackets or a trailing minus
 * @param dateOrder the order of day and month where nothing proves it; empty to refuse such files
 * @param charset the encoding of the files; empty to prove it
 */
public record ReadingOptions(
    boolean lenientAmounts, Optional<DateOrder> dateOrder, Optional<Charset> charset) {

  /** Accepts only what the files prove. */
  public static final ReadingOptions STRICT =
      new ReadingOptions(false, Optional.empty(), Optional.empty());
}
