/**
 * The simulated company: its settings, master data and journals, kept in a file that survives a
 * kill at any time.
 */
@NullMarked
package io.ledgerhop.simulators.intacct.company;

import org.jspecify.annotations.NullMarked;
