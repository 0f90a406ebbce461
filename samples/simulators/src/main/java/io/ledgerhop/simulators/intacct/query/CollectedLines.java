// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;

/**
 * The lines of one record.
 *
 * @param collection the element around them
 */
record CollectedLines(String collection, ObjectTable table) {}
