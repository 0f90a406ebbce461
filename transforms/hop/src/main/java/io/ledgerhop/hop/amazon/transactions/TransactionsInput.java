// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.finance.TrailingReading;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.wiring.AfterSuccess;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.ConnectorException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Transactions Input: Amazon's data about money between settlements. */
public final class TransactionsInput
    extends SourceTransform<TransactionsInputMeta, FinanceFinding<?>> {

  private final List<TrailingReading> readings = new CopyOnWriteArrayList<>();

  public TransactionsInput(
      TransformMeta transformMeta,
      TransactionsInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<FinanceFinding<?>> values() {
    Services services = keep(Services.of(this));
    FinanceChoice choice = ChoiceReader.read(getTransformName(), this, meta).value();
    if (choice.mode() == FinanceMode.TRANSACTIONS) {
      AfterSuccess.of(this, after -> remember(after, choice.trail()));
    }
    return keep(
        new Chain<>(
            services.sellers(meta.getSellers()).iterator(),
            seller -> answers(seller, choice, services)));
  }

  /** Rows with a problem are also copied to the rejects. */
  @Override
  protected String copyTo(FinanceFinding<?> row) {
    return row.problem().isPresent() ? meta.getRejectsTarget() : "";
  }

  /** An account with wrong options becomes a row, so that the others continue. */
  private Stream<FinanceFinding<?>> answers(
      String seller, FinanceChoice choice, Services services) {
    progress().begin("records of " + seller);
    try {
      return Chain.streamOf(new SellerQuestions(seller, choice, services, readings::add).answers())
          .map(found -> found);
    } catch (ConnectorException e) {
      return Stream.of(FinanceFinding.rejected(seller, e.problem()));
    }
  }

  /**
   * Called after the whole run has succeeded, because rows that did not arrive must be delivered
   * again.
   */
  private void remember(Services services, String trail) {
    for (TrailingReading reading : readings) {
      reading.remember(services.sources(trail), services.clock().instant());
    }
  }
}
