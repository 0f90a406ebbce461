// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.v1;

import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates the types of V1 lines and caches each; nothing is loaded before the first one. */
public final class V1Types {

  private static final int KEPT_MAX = 4_096;

  private final Map<LineType, LineType> translated = new HashMap<>();
  private @Nullable V1Words words;

  public LineType inV2(LineType v1) {
    LineType known = translated.get(v1);
    if (known != null) {
      return known;
    }
    if (words == null) {
      words = new V1Words(LineCatalogue.standard());
    }
    if (translated.size() >= KEPT_MAX) {
      translated.clear();
    }
    LineType type = words.inV2(v1);
    translated.put(v1, type);
    return type;
  }
}
