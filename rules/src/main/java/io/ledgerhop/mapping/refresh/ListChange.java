// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

/**
 * One change of a list.
 *
 * @param title as the list has it afterwards; of a removed entry, as it had it
 * @param before what the changed cell held; empty if it was empty
 * @param cell the place in the tab, such as {@code Lists!A14}
 */
public record ListChange(
    ListName list, String id, String title, ChangeKind kind, String before, String cell) {}
