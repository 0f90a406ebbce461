// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

/**
 * A marketplace in which a seller account takes part.
 *
 * @param name as Amazon calls it
 * @param currency ISO 4217 code; empty where Amazon names none
 * @param selling whether the account may sell there now
 */
public record Participation(
    String marketplaceId, String name, String country, String currency, boolean selling) {}
