// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Random failures of Amazon, determined by a seed: 30 % of API calls are answered with 429, with
 * and without the rate header, there are bursts of 503, and access tokens and presigned URLs
 * expire.
 */
final class ServiceFaults {

  private static final int THROTTLED_PERCENT = 30;
  private static final int BURST_PERCENT = 2;
  private static final int BURST_LENGTH = 3;

  /**
   * The document calls before which all tokens expire, and the downloads for which the URL has
   * expired.
   */
  private static final Set<Integer> EXPIRIES = Set.of(11, 37, 71);

  private static final List<Integer> REFUSALS = List.of(401, 403, 429, 503);

  private final AmazonSimulator amazon;
  private final SplittableRandom chance;
  private final String rate;
  private final Set<SimulatedOperation> known = EnumSet.noneOf(SimulatedOperation.class);
  private int burst;
  private int refused;

  /**
   * @param rate calls a second that the usage plans of the simulator allow
   */
  ServiceFaults(AmazonSimulator amazon, long seed, String rate) {
    this.amazon = amazon;
    this.chance = new SplittableRandom(seed);
    this.rate = rate;
  }

  FaultScript script() {
    FaultScript script = new FaultScript();
    for (SimulatedOperation operation :
        List.of(SimulatedOperation.GET_REPORTS, SimulatedOperation.GET_REPORT_DOCUMENT)) {
      script.onEach(operation.label(), handling -> answer(operation, handling));
    }
    script.onEach(SimulatedOperation.DOWNLOAD.label(), this::download);
    return script;
  }

  /**
   * The number of calls that were answered with 429, 503, or with the expiry of a token or a URL.
   */
  synchronized int refused() {
    return refused;
  }

  /**
   * A new process assumes Amazon's default rates, with a minute between two calls. Its first
   * refusal therefore names the faster rate; otherwise the test would take minutes.
   */
  synchronized void newProcess() {
    known.clear();
  }

  private Answer answer(SimulatedOperation operation, Supplier<Answer> handling) {
    PlannedFault fault = next(operation);
    return counted(fault.apply(handling));
  }

  private synchronized PlannedFault next(SimulatedOperation operation) {
    boolean named = known.add(operation);
    if (burst > 0) {
      burst--;
      return soon(AmazonFaults.unavailable());
    }
    int roll = chance.nextInt(100);
    if (roll < BURST_PERCENT) {
      burst = BURST_LENGTH - 1;
      return soon(AmazonFaults.unavailable());
    }
    if (roll < BURST_PERCENT + THROTTLED_PERCENT) {
      boolean withRate = named || chance.nextBoolean();
      return soon(withRate ? AmazonFaults.throttled(rate) : AmazonFaults.throttled());
    }
    if (operation == SimulatedOperation.GET_REPORT_DOCUMENT
        && EXPIRIES.contains(amazon.calls().of(operation))) {
      amazon.expireAccessTokens();
    }
    return Supplier::get;
  }

  /** Three of four refusals allow an immediate retry, which saves a second. */
  private PlannedFault soon(PlannedFault refusal) {
    boolean atOnce = chance.nextInt(4) > 0;
    return handling ->
        atOnce ? refusal.apply(handling).header("Retry-After", "0") : refusal.apply(handling);
  }

  private Answer download(Supplier<Answer> handling) {
    boolean late = EXPIRIES.contains(amazon.calls().of(SimulatedOperation.DOWNLOAD));
    return counted(late ? AmazonFaults.urlExpired().apply(handling) : handling.get());
  }

  private synchronized Answer counted(Answer answer) {
    if (REFUSALS.contains(answer.status())) {
      refused++;
    }
    return answer;
  }
}
