// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The additional data of an item or a transaction: the first context that has a member is used.
 *
 * <p>The discriminator is ignored, because recorded answers lack it.
 */
record Contexts(List<Part> parts) {

  static Contexts of(Part holder) {
    return new Contexts(holder.list("contexts"));
  }

  String text(String name) {
    return parts.stream()
        .map(part -> part.text(name))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  Optional<Instant> instant(String name) {
    return parts.stream().map(part -> part.instant(name)).flatMap(Optional::stream).findFirst();
  }
}
