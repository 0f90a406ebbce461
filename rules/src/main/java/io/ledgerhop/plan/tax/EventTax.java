// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.document.AccountCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tax of a sale or refund whose order decides who owes it.
 *
 * <p>An item is decided as soon as its tax and the tax withheld from it are both there. Only the
 * account is kept then, for lines of the item that are still to come. Lines that do not name their
 * item wait for the end.
 */
final class EventTax<T> {

  private final TreeMap<String, List<CollectedTax<T>>> waiting = new TreeMap<>();
  private final TreeMap<String, WithheldTax> items = new TreeMap<>();
  private final List<WithheldTax> unnamed = new ArrayList<>(0);
  private int size;

  /** The account of the item if Amazon is known to withhold its tax; otherwise the tax waits. */
  Optional<AccountCode> add(CollectedTax<T> tax) {
    WithheldTax withheld = items.get(tax.item().code());
    if (withheld == null) {
      waiting.computeIfAbsent(tax.item().code(), unused -> new ArrayList<>(1)).add(tax);
      size++;
      return Optional.empty();
    }
    items.put(tax.item().code(), withheld.met());
    return Optional.of(withheld.account());
  }

  /**
   * Adds withheld tax.
   *
   * @return the taxes of the same item, which wait no longer
   */
  List<CollectedTax<T>> add(WithheldTax tax) {
    if (!tax.item().hasCode()) {
      unnamed.add(tax);
      size++;
      return List.of();
    }
    String code = tax.item().code();
    @Nullable List<CollectedTax<T>> taxes = waiting.remove(code);
    List<CollectedTax<T>> decided = taxes == null ? List.of() : taxes;
    size -= decided.size();
    size += items.containsKey(code) ? 0 : 1;
    items.merge(code, decided.isEmpty() ? tax : tax.met(), WithheldTax::plus);
    return decided;
  }

  /** The account to which tax withheld from an item goes; empty if none was, or it has no code. */
  Optional<AccountCode> accountOf(TaxItem item) {
    return Optional.ofNullable(items.get(item.code())).map(WithheldTax::account);
  }

  /** True if no tax waits, and at most one line of withheld tax does not name its item. */
  boolean isDecided() {
    return waiting.isEmpty() && unnamed.size() <= 1;
  }

  /** How many lines and items are kept. */
  int size() {
    return size;
  }

  /** The taxes that wait, in the order of the file. */
  List<CollectedTax<T>> waiting() {
    return waiting.values().stream().flatMap(List::stream).sorted(CollectedTax.FILE_ORDER).toList();
  }

  /** Withheld tax without an item, and that of items whose own tax has not come. */
  List<WithheldTax> unmet() {
    List<WithheldTax> unmet = new ArrayList<>(unnamed);
    items.values().stream().filter(tax -> !tax.isMet()).forEach(unmet::add);
    return unmet;
  }

  /** Withheld tax without an item. */
  List<WithheldTax> unnamed() {
    return unnamed;
  }
}
