// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import io.ledgerhop.amazon.api.record.CatalogApi;
import io.ledgerhop.amazon.catalog.CatalogCache;
import io.ledgerhop.amazon.catalog.CatalogMatch;
import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.BatchTransform;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.wiring.Services;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Amazon Catalog Lookup: adds the catalogue data of the item that a row names. */
public final class CatalogLookup extends BatchTransform<CatalogLookupMeta, String, CatalogRow> {

  private @Nullable CatalogCache cache;
  private @Nullable Function<Set<String>, Map<String, CatalogMatch>> search;

  public CatalogLookup(
      TransformMeta transformMeta,
      CatalogLookupMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() {
    Services services = keep(Services.of(this));
    SellerAccess access = services.access(meta.getSeller());
    CatalogQuery query = meta.query(getTransformName(), this, access);
    CatalogApi api = new CatalogApi(services.amazon(meta.getSeller()));
    cache = services.catalogCache(access.account().name() + " " + query);
    search = identifiers -> api.find(query, identifiers);
  }

  @Override
  protected int batchMax() {
    return CatalogApi.IDENTIFIERS_MAX;
  }

  @Override
  protected RowLayout<String> reading() {
    return CatalogRows.identifier(resolve(meta.getIdentifierField()).strip());
  }

  @Override
  protected List<CatalogRow> takeAll(List<String> batch) {
    Set<String> identifiers =
        batch.stream()
            .map(String::strip)
            .filter(identifier -> !identifier.isEmpty())
            .collect(Collectors.toSet());
    Map<String, CatalogMatch> found = find(identifiers);
    return batch.stream()
        .map(
            identifier ->
                new CatalogRow(
                    identifier, found.getOrDefault(identifier.strip(), CatalogMatch.NOTHING)))
        .toList();
  }

  /** A row whose item is not in the catalogue is also copied to its own target. */
  @Override
  protected String copyTo(CatalogRow row) {
    return row.isFound() ? "" : meta.getUnknownTarget();
  }

  private Map<String, CatalogMatch> find(Set<String> identifiers) {
    CatalogCache known = cache;
    Function<Set<String>, Map<String, CatalogMatch>> asking = search;
    if (known == null || asking == null) {
      throw new IllegalStateException("the look-up is not open");
    }
    return known.find(identifiers, asking);
  }
}
