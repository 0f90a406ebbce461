// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import org.apache.hop.core.variables.IVariables;

/** The options that every source has that reads lists of Amazon's by their dates. */
public interface ListOptions {

  String getSellers();

  String getTrail();

  /** Whether to go on where the last run has stopped. */
  boolean isOnlyNew(IVariables variables);

  /**
   * From when to when is read.
   *
   * @param place the transform, for messages
   */
  ReadingPeriod period(String place, IVariables variables);
}
