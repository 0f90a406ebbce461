// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

/**
 * Who signs, and what that person says about it.
 *
 * @param by the name that the person gives
 * @param account the user of the machine on which the command was given
 * @param note empty if the person says nothing
 */
public record Signature(String by, String account, String note) {}
