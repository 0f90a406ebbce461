// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import org.apache.hop.pipeline.transform.BaseTransform;

/** Whether Hop runs a pipeline only to show rows: <em>Preview output</em>, or a debug run. */
public final class HopPreview {

  private static final String FOLDER = "preview";

  private HopPreview() {}

  /**
   * For a transform of that run. Hop starts all transforms of the pipeline for a preview of one of
   * them. It has deprecated its flag for it, but offers no other.
   */
  @SuppressWarnings("deprecation")
  public static boolean of(BaseTransform<?, ?> transform) {
    return transform.getPipeline().isPreview();
  }

  /**
   * The folder to which a transform writes the files of its run: the given one, or for a preview
   * one inside it, so that the files of the last run stay.
   */
  public static String folder(BaseTransform<?, ?> transform, String given) {
    return of(transform) ? given + "/" + FOLDER : given;
  }
}
