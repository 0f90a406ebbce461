// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Concatenates streams; each is opened when it is needed and closed when it is read. */
public final class Chain<S, T> implements Iterator<T>, AutoCloseable {

  private final Iterator<S> sources;
  private final Function<S, Stream<T>> open;
  private @Nullable Stream<T> stream;
  private @Nullable Iterator<T> values;

  public Chain(Iterator<S> sources, Function<S, Stream<T>> open) {
    this.sources = sources;
    this.open = open;
  }

  /** A stream that requests one value at a time from the iterator. */
  public static <T> Stream<T> streamOf(Iterator<T> values) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    while (values == null || !values.hasNext()) {
      close();
      if (!sources.hasNext()) {
        return false;
      }
      Stream<T> opened = open.apply(sources.next());
      stream = opened;
      values = opened.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext() || values == null) {
      throw new NoSuchElementException();
    }
    return values.next();
  }

  @Override
  public void close() {
    Stream<T> open = stream;
    stream = null;
    values = null;
    if (open != null) {
      open.close();
    }
  }
}
