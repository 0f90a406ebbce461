// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hop.pipeline.PipelineMeta.PipelineType;
import org.apache.hop.pipeline.transform.BaseTransform;

/**
 * Notes in the trail how many calls a transform has made on the Beam engine, where it is a pipeline
 * of its own and the report cannot count them. On the local engine it notes nothing.
 */
public final class BeamCalls implements AutoCloseable {

  private final Services services;
  private final String trail;
  private final boolean isNeeded;
  private SortedMap<String, Long> noted = new TreeMap<>();

  private BeamCalls(Services services, String trail, boolean isNeeded) {
    this.services = services;
    this.trail = trail;
    this.isNeeded = isNeeded;
  }

  /**
   * For a transform, which closes it before the services.
   *
   * @param trail the name of the trail; blank for none
   */
  public static BeamCalls of(BaseTransform<?, ?> transform, Services services, String trail) {
    boolean onBeam = transform.getPipelineMeta().getPipelineType() == PipelineType.SingleThreaded;
    return new BeamCalls(services, trail, onBeam && !trail.isBlank());
  }

  /** Notes the calls so far, if there are new ones. */
  public void note() {
    SortedMap<String, Long> calls = isNeeded ? services.calls() : noted;
    if (!calls.equals(noted)) {
      Instant now = Clock.systemUTC().instant();
      services.trail(trail).run(now).noteCalls(services.runName(), calls, now);
      noted = calls;
    }
  }

  /** Beam tears down at best effort only, so call {@link #note} where work has ended. */
  @Override
  public void close() {
    note();
  }
}
