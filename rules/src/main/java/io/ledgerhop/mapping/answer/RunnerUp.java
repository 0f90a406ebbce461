// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.MappingRow;

/**
 * A row that matches a line and does not decide it.
 *
 * @param words what it lost by, with the figures of both rows
 */
public record RunnerUp(MappingRow row, LostBy lostBy, String words) {}
