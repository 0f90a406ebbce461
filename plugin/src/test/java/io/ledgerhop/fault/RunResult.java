// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.util.List;

/**
 * How a run has ended.
 *
 * @param isClean whether every settlement was posted whole, now or earlier
 * @param faults what a run must never do, in sentences; empty if nothing is wrong
 */
record RunResult(boolean isClean, List<String> faults) {}
