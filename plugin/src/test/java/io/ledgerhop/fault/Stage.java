// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.server.SteppedClock;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** The company, the trail and the clock of one simulation, which all its runs share. */
final class Stage implements AutoCloseable {

  static final URI ENDPOINT = URI.create("http://127.0.0.1:8642/ia/xml/xmlgw.phtml");

  private static final Instant START = Instant.parse("2026-11-15T03:00:00Z");

  final Script script;
  final TrailDatabase trails;
  final SteppedClock clock = SteppedClock.at(START);
  final IntacctSimulator intacct;
  final EventLog log = new EventLog(clock);
  final Tally tally = new Tally();
  final Set<String> deadRuns = new HashSet<>();
  final SendRules rules = new SendRules(this);
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<BusinessKey, String> keys = new HashMap<>();
  private final Map<String, BusinessKey> keysById = new HashMap<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> brought = new HashSet<>();
  private Optional<TrailCopy> copyFromInside = Optional.empty();

  Stage(Script script, TrailDatabase trails) {
    this.script = script;
    this.trails = trails;
    this.intacct =
        new IntacctSimulator(
            clock,
            IntacctSettings.demonstration()
                .withAdvertisedEndpoint(ENDPOINT)
                .withVisibleAfter(script.company().visibleAfter())
                .withReplay(script.company().replay())
                .withRequestsKept(0),
            new SplittableRandom(1));
  }

  /** How many documents are in the books, visible or not. */
  int records() {
    return intacct.journals().size() + intacct.payables().size();
  }

  /** Remembers under which control id a document is sent. */
  void knows(TrailDocument noted) {
    numbers.put(noted.controlId().value(), noted.document().number());
    keys.put(noted.document().key(), noted.document().number());
    keysById.put(noted.controlId().value(), noted.document().key());
  }

  /** The number of the document that is sent under a control id. */
  String number(String controlId) {
    return numbers.getOrDefault(controlId, controlId);
  }

  /** True when something was sent under this control id before, by any run. */
  boolean wasSent(String controlId) {
    return !sent.add(controlId);
  }

  /** The key of the document that is sent under a control id; empty if no run knows it. */
  Optional<BusinessKey> key(String controlId) {
    return Optional.ofNullable(keysById.get(controlId));
  }

  boolean hasBrought(String number) {
    return brought.contains(number);
  }

  /** A send has brought the document into the books before it ended. */
  void brought(String number) {
    brought.add(number);
  }

  /** The documents whose sends were open, and that no send had brought when it ended. */
  void judgeUnclearCalls() {
    Set<String> judged = new HashSet<>();
    tally.unclear().stream()
        .filter(call -> call.cause() == Mischance.LATE_COMMIT)
        .filter(call -> !brought.contains(call.number()) && judged.add(call.number()))
        .forEach(UnclearCall::wasDoneLater);
  }

  /** The trail has the record number of the document. */
  void resolved(String number, int run, boolean confirmed) {
    tally.unclear().stream()
        .filter(call -> call.isOpen() && call.number().equals(number))
        .forEach(call -> call.resolved(run, confirmed));
  }

  /** The number of the document with this key. */
  String number(BusinessKey key) {
    return keys.getOrDefault(key, key.toString());
  }

  /** Copies the trail in the middle of a run, if the script restores such a copy. */
  void copyInside(int run) {
    boolean isRestored =
        run <= script.gaps().size()
            && script.gaps().get(run - 1).fate() == Gap.Fate.RESTORED_FROM_INSIDE;
    if (isRestored && copyFromInside.isEmpty()) {
      copyFromInside = Optional.of(trails.copy());
    }
  }

  Optional<TrailCopy> takeCopyFromInside() {
    Optional<TrailCopy> copy = copyFromInside;
    copyFromInside = Optional.empty();
    return copy;
  }

  @Override
  public void close() {
    intacct.close();
  }
}
