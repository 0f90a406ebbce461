// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.settlement.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The identifiers that Amazon relates to a transaction, each with its kind.
 *
 * @param all in Amazon's order
 */
public record References(List<Reference> all) {

  /**
   * @param name as Amazon calls it, for instance ORDER_ID
   */
  public record Reference(String name, String value) {

    Optional<ReferenceKind> kind() {
      Optional<ReferenceKind> kind = ReferenceKind.named(name);
      boolean isNoOrder =
          kind.equals(Optional.of(ReferenceKind.ORDER))
              && OrderColumn.of(value) == OrderColumn.SHIPMENT;
      return isNoOrder ? Optional.of(ReferenceKind.SHIPMENT) : kind;
    }
  }

  /** Keeps a copy. */
  public References {
    all = List.copyOf(all);
  }

  static References of(Part holder) {
    return of(holder, "relatedIdentifierName", "relatedIdentifierValue");
  }

  static References ofItem(Part item) {
    References own = of(item, "itemRelatedIdentifierName", "itemRelatedIdentifierValue");
    return own.all().isEmpty() ? of(item) : own;
  }

  private static References of(Part holder, String name, String value) {
    List<Reference> all = new ArrayList<>();
    for (Part part : holder.list("relatedIdentifiers")) {
      if (!part.text(value).isEmpty()) {
        all.add(new Reference(part.text(name), part.text(value)));
      }
    }
    return new References(all);
  }

  /** The kind of the most specific identifier; empty if none is known. */
  public Optional<ReferenceKind> kind() {
    return Arrays.stream(ReferenceKind.values()).filter(kind -> !first(kind).isEmpty()).findFirst();
  }

  /** The most specific identifier; empty if none is known. */
  public String id() {
    return kind().map(this::first).orElse("");
  }

  /** The first identifier of a kind; empty if there is none. */
  public String first(ReferenceKind kind) {
    return all.stream()
        .filter(reference -> reference.kind().equals(Optional.of(kind)))
        .map(Reference::value)
        .findFirst()
        .orElse("");
  }

  /** The first identifier with this name at Amazon; empty if there is none. */
  String named(String name) {
    return all.stream()
        .filter(reference -> reference.name().equalsIgnoreCase(name))
        .map(Reference::value)
        .findFirst()
        .orElse("");
  }

  /** All of them, as in {@code ORDER_ID=1;REFUND_ID=2}. */
  public String text() {
    return all.stream()
        .map(reference -> reference.name() + "=" + reference.value().replace(";", "%3B"))
        .collect(Collectors.joining(";"));
  }
}
