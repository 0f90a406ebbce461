// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.amazon.api.record.Listed;
import io.ledgerhop.amazon.increment.IncrementalReading;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.Guarded;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.wiring.AfterSuccess;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/**
 * A source that reads Amazon's lists by their dates, account by account.
 *
 * <p>An account that cannot be read becomes a row with the reason, and the others continue. The
 * watermark of each account is moved when the whole run has succeeded.
 */
public abstract class ListInput<M extends AdapterMeta<?, ?> & ListOptions, O>
    extends SourceTransform<M, O> {

  private final List<IncrementalReading> readings = new CopyOnWriteArrayList<>();

  protected ListInput(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /** The rows of one account, read on demand. */
  protected abstract Iterator<O> rowsOf(String seller, Services services);

  /** The row that reports what could not be read; the id is empty for a whole account. */
  protected abstract O row(String seller, String id, Problem problem);

  @Override
  protected final Iterator<O> values() {
    Services services = keep(Services.of(this));
    if (meta.isOnlyNew(this)) {
      AfterSuccess.of(this, this::remember);
    }
    Iterator<String> sellers = services.sellers(meta.getSellers()).iterator();
    return keep(new Chain<>(sellers, seller -> Chain.streamOf(guarded(seller, services))));
  }

  /** The wanted records: all of a period, or only new ones. */
  protected final <T> Iterator<Listed<T>> listed(ListRequest<T> search, Services services) {
    ReadingPeriod period = meta.period(getTransformName(), this);
    if (services.access(search.feed().seller()).account().address().isSandbox()) {
      return search.asWritten().apply(period.from(), period.to());
    }
    Instant now = services.clock().instant();
    Instant first = later(search.earliest(), period.first(now));
    Instant last = period.last(now);
    if (!meta.isOnlyNew(this)) {
      return first.isBefore(last)
          ? search.inWindow().apply(new TimeWindow(first, last))
          : Collections.emptyIterator();
    }
    IncrementalReading reading =
        new IncrementalReading(search.feed(), services.sources(meta.getTrail()));
    Optional<TimeWindow> window = reading.window(first, last);
    return window.isEmpty()
        ? Collections.emptyIterator()
        : increment(search, reading, cut(search, window.get()));
  }

  /** The rows of a record, or the one row that reports why there are none. */
  protected final Stream<O> unread(String seller, Listed<?> record) {
    return Stream.of(failed(seller, record.id(), record.value().problems().get(0)));
  }

  private <T> Iterator<Listed<T>> increment(
      ListRequest<T> search, IncrementalReading reading, TimeWindow window) {
    readings.add(reading);
    return new IncrementalList<>(
        search.inWindow().apply(window), window, reading, search.changed());
  }

  /** Limits the window to the time that Amazon still provides. */
  private TimeWindow cut(ListRequest<?> search, TimeWindow window) {
    if (!window.from().isBefore(search.earliest()) || window.to().isBefore(search.earliest())) {
      return window;
    }
    logBasic(
        String.format(
            "%s of %s were read last at %s, but Amazon has no records from before %s",
            search.feed().operation(), search.feed().seller(), window.from(), search.earliest()));
    return new TimeWindow(search.earliest(), window.to());
  }

  private Iterator<O> guarded(String seller, Services services) {
    progress().begin("records of " + seller);
    return new Guarded<>(() -> rowsOf(seller, services), problem -> failed(seller, "", problem));
  }

  private O failed(String seller, String id, Problem problem) {
    if (!isStopped()) {
      logError("not read: " + problem.message());
    }
    return row(seller, id, problem);
  }

  private void remember(Services services) {
    SourceTrail trail = services.sources(meta.getTrail());
    Instant now = services.clock().instant();
    readings.forEach(reading -> reading.remember(trail, now));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
