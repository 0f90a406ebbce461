// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.time.Duration;

/**
 * What the rules of files may take for one line; a line that would take more is held.
 *
 * @param firings how often rules may fire
 * @param time how long they may run
 */
record RuleLimits(int firings, Duration time) {

  static final RuleLimits STANDARD = new RuleLimits(1_000, Duration.ofSeconds(5));
}
