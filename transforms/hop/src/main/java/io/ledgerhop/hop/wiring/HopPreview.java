// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import org.apache.hop.pipeline.transform.BaseTransform;

/** Whether Hop runs a pipeline only to show rows: <em>Preview output</em>, or a debug run. */
public final class HopPreview {

  private HopPreview() {}

  /**
   * For a transform of that run. Hop starts all transforms of the pipeline for a preview of one of
   * them. It has deprecated its flag for it, but offers no other.
   */
  @SuppressWarnings("deprecation")
  public static boolean of(BaseTransform<?, ?> transform) {
    return transform.getPipeline().isPreview();
  }
}
