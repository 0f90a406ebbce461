// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/** A list whose elements are made each time they are asked for, so that none is held. */
final class LazyList<E> extends AbstractList<E> {

  private final int size;
  private final IntFunction<E> element;

  private LazyList(int size, IntFunction<E> element) {
    this.size = size;
    this.element = element;
  }

  static <E> List<E> of(int size, IntFunction<E> element) {
    return new LazyList<>(size, element);
  }

  @Override
  public E get(int index) {
    return element.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
