// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The record numbers of bills and adjustments by document number, as far as they were read. */
public final class RecordNumbers {

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** The record number of a document; empty until it was read from Intacct. */
  Optional<String> of(String number) {
    return Optional.ofNullable(known.get(number));
  }

  void note(ClosedDocument document) {
    known.put(document.number(), document.recordNo());
  }
}
