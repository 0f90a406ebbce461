// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The record numbers of bills and adjustments by document number, as far as they are known. */
public final class RecordNumbers {

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** The record number of a document; empty until Intacct has named it. */
  Optional<String> of(String number) {
    return Optional.ofNullable(known.get(EntryReader.compared(number)));
  }

  /** Notes what Intacct has answered or shown. */
  public void note(String number, String recordNo) {
    known.put(EntryReader.compared(number), recordNo);
  }
}
