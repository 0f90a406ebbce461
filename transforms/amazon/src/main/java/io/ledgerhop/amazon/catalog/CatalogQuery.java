// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

/**
 * How identifiers are interpreted.
 *
 * @param marketplaceId whose catalogue is searched
 * @param sellerId Amazon's id of the seller whose SKUs they are; empty for other types
 * @param locale language of the texts, as in de_DE; empty for the marketplace's own
 */
public record CatalogQuery(
    String marketplaceId, IdentifierType type, String sellerId, String locale) {}
