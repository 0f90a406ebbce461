// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.MappingRow;

/**
 * A result cell that was changed to see whether a test notices.
 *
 * @param place of the cell, for instance {@code Mapping!O14}
 * @param title of its column
 * @param value what the row says there
 * @param isNoticed true if a test turned red that lands on the row and expects this result
 */
public record ChangedCell(
    MappingRow row, String place, String title, String value, boolean isNoticed) {}
