// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.wiring.AfterSuccess;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.ObjectQuery;
import io.ledgerhop.intacct.query.RecordPages;
import io.ledgerhop.source.IncrementalSource;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Intacct Input: the records of any object, page by page. */
public final class IntacctInput extends SourceTransform<IntacctInputMeta, RecordRow> {

  public IntacctInput(
      TransformMeta transformMeta,
      IntacctInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<RecordRow> values() {
    Services services = keep(Services.of(this));
    InputOptions options = InputOptions.read(meta, getTransformName(), this).value();
    IntacctClient client = services.intacct(meta.getCompany()).client();
    ObjectSearch search = new ObjectSearch(options, client);
    ObjectQuery query = search.query();
    progress().begin("records of " + options.object());
    if (options.fields().isAll()) {
      logBasic("all fields of " + options.object() + ": " + search.listed(query));
    }
    return options.onlyChanged()
        ? changed(services, search, query)
        : rows(search, query, page -> page);
  }

  @Override
  protected String copyTo(RecordRow row) {
    return row.isRejected() ? meta.getRejectsTarget() : "";
  }

  private Iterator<RecordRow> changed(Services services, ObjectSearch search, ObjectQuery query) {
    InputOptions options = search.options();
    ChangedRecords changed =
        new ChangedRecords(
            feed(search, query),
            services.sources(meta.getTrail()),
            options.overlap(),
            services.clock().instant());
    ObjectQuery narrowed = changed.filter(options.time()).map(query::where).orElse(query);
    RecordRows rows = rows(search, narrowed, page -> changed.undelivered(page, options.time()));
    AfterSuccess.of(
        this,
        ended -> {
          if (rows.isRead()) {
            changed.remember(ended.sources(meta.getTrail()), ended.clock().instant());
          }
        });
    return rows;
  }

  private RecordRows rows(
      ObjectSearch search, ObjectQuery query, UnaryOperator<List<XmlNode>> sent) {
    InputOptions options = search.options();
    RecordReading reading =
        new RecordReading(
            search.client().credentials().company(),
            options.object(),
            options.fields().fields(),
            options.time());
    RecordPages pages = RecordPages.of(getTransformName(), query, search.client(), options.size());
    return new RecordRows(
        pages, page -> sent.apply(page).stream().map(reading::row).toList(), this::tell);
  }

  /** Other options find other records, or other contents of them, so they have an own watermark. */
  private static IncrementalSource feed(ObjectSearch search, ObjectQuery query) {
    InputOptions options = search.options();
    IntacctCredentials credentials = search.client().credentials();
    String books =
        credentials.entity().isEmpty()
            ? credentials.company()
            : credentials.company() + "/" + credentials.entity();
    String scope =
        ContentKey.of(
            List.of(
                String.join(",", query.fields()),
                options.fields().fields().toString(),
                options.filterText(),
                options.documentDefinition(),
                String.valueOf(query.showPrivate())));
    return new IncrementalSource(books, "query " + options.object(), scope);
  }

  private void tell(long read, long sent, long rejected) {
    logBasic(
        String.format(
            "%d records read, %d of them sent, %d with a value that does not fit its type",
            read, sent, rejected));
  }
}
