/**
 * The simulated company: its settings, master data and journals, kept in a file that remains
 * consistent when the process is killed.
 */
@NullMarked
package io.ledgerhop.simulators.intacct.company;

import org.jspecify.annotations.NullMarked;
