// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.mapping.condition.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product line of each SKU, from the tab Products.
 *
 * <p>An exact SKU comes before a value with wildcards, and of those the one with more characters
 * besides its wildcards.
 */
public final class ProductLines {

  /** No SKU has a product line. */
  public static final ProductLines NONE = new ProductLines(Map.of(), Map.of());

  /** At most this many SKUs that wildcards have answered for are remembered. */
  private static final int REMEMBERED_MAX = 100_000;

  private final Map<String, String> exact;
  private final List<Map.Entry<Glob, String>> wildcards;
  private final Optional<ProductLines> lower;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  /**
   * @param exact product lines by normalised SKU
   * @param wildcards product lines by normalised value with wildcards
   */
  public ProductLines(Map<String, String> exact, Map<Glob, String> wildcards) {
    this(exact, wildcards, Optional.empty());
  }

  private ProductLines(
      Map<String, String> exact, Map<Glob, String> wildcards, Optional<ProductLines> lower) {
    this.lower = lower;
    this.exact = new LinkedHashMap<>(exact);
    this.wildcards = new ArrayList<>(wildcards.entrySet());
    this.wildcards.sort(
        Comparator.comparingInt((Map.Entry<Glob, String> entry) -> entry.getKey().characters())
            .reversed());
  }

  /**
   * The product line of a SKU as the tab spells it; empty if it has none.
   *
   * @param sku as Amazon wrote it
   */
  public String of(String sku) {
    if (sku.isBlank() || isEmpty()) {
      return "";
    }
    String known = remembered.get(sku);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= REMEMBERED_MAX) {
      remembered.clear();
    }
    String found = find(PlainText.of(sku));
    remembered.put(sku, found);
    return found;
  }

  private boolean isEmpty() {
    return exact.isEmpty() && wildcards.isEmpty() && lower.isEmpty();
  }

  /** These, and those of a lower workbook for the SKUs that have none here. */
  public ProductLines over(ProductLines other) {
    if (other.isEmpty()) {
      return this;
    }
    Map<Glob, String> own = new LinkedHashMap<>();
    wildcards.forEach(entry -> own.put(entry.getKey(), entry.getValue()));
    return new ProductLines(exact, own, Optional.of(lower.map(it -> it.over(other)).orElse(other)));
  }

  /** All product lines. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(exact.values());
    lower.ifPresent(other -> names.addAll(other.names()));
    wildcards.forEach(entry -> names.add(entry.getValue()));
    return names;
  }

  private String find(String plain) {
    String found = exact.get(plain);
    return found != null
        ? found
        : wildcards.stream()
            .filter(entry -> entry.getKey().matches(plain))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> lower.map(other -> other.find(plain)))
            .orElse("");
  }
}
