// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import org.apache.hop.core.variables.IVariables;

/** The options of every source that reads Amazon's lists by their dates. */
public interface ListOptions {

  String getSellers();

  String getTrail();

  /** Whether to continue where the last run stopped. */
  boolean isOnlyNew(IVariables variables);

  /**
   * The period to read.
   *
   * @param place the transform, for messages
   */
  ReadingPeriod period(String place, IVariables variables);
}
