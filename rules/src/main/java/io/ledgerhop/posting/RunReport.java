// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the receipts of a run, settlement by settlement, and says how the run ended. */
public final class RunReport {

  private record Key(String seller, String settlementId, String fileName) {}

  private final Map<Key, List<Receipt>> receipts = new LinkedHashMap<>();

  public void add(Receipt receipt) {
    Subject subject = receipt.subject();
    String file = subject.total().isEmpty() ? subject.fileName() : "";
    Key key = new Key(subject.seller(), subject.settlementId(), file);
    receipts.computeIfAbsent(key, unused -> new ArrayList<>()).add(receipt);
  }

  /** The settlements in the order in which their first receipt came. */
  public List<SettlementResult> results() {
    return receipts.values().stream()
        .map(list -> new SettlementResult(list.get(list.size() - 1).subject(), List.copyOf(list)))
        .toList();
  }

  /** Partial when something was posted and something else failed; held when that is the worst. */
  public ExitCode exitCode() {
    List<ReceiptStatus> statuses = results().stream().map(SettlementResult::status).toList();
    boolean failed =
        statuses.contains(ReceiptStatus.REJECTED)
            || statuses.contains(ReceiptStatus.UNKNOWN)
            || statuses.contains(ReceiptStatus.FAILED);
    boolean posted =
        statuses.contains(ReceiptStatus.POSTED) || statuses.contains(ReceiptStatus.ALREADY_POSTED);
    if (failed) {
      return posted ? ExitCode.PARTIAL : ExitCode.FAILED;
    }
    boolean held =
        statuses.contains(ReceiptStatus.HELD) || statuses.contains(ReceiptStatus.SKIPPED);
    return held ? ExitCode.HELD : ExitCode.DONE;
  }
}
