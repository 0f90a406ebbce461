// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.amazon.api.record.Listing;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.source.IncrementalSource;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the records of one account are requested.
 *
 * @param feed the name of its watermark
 * @param inWindow requests the records of a window
 * @param asWritten requests from Amazon's sandbox, with dates as the user wrote them
 * @param changed the date by which the list is read
 * @param earliest how far back Amazon provides records
 */
public record ListRequest<T>(
    IncrementalSource feed,
    Function<TimeWindow, Listing<T>> inWindow,
    BiFunction<String, String, Listing<T>> asWritten,
    Function<T, Optional<Instant>> changed,
    Instant earliest) {}
