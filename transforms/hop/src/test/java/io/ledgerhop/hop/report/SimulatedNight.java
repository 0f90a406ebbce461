// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ledgerhop.hop.amazon.settlement.SettlementInputMeta;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.mapping.documents.LedgerDocumentsMeta;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import io.ledgerhop.hop.posting.intacct.IntacctOutputMeta;
import io.ledgerhop.simulators.amazon.Demo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** The main pipeline in this process, from a simulated Amazon to a simulated Intacct. */
final class SimulatedNight implements AutoCloseable {

  static final int SETTLEMENTS = 3;

  /** The names of its transforms. */
  static final String INPUT = "input";

  static final String RULES = "rules";
  static final String DOCUMENTS = "documents";
  static final String OUTPUT = "output";
  static final String REPORT = "report";

  private static final Demo DEMO = new Demo(7, Demo.STANDARD.anchor(), SETTLEMENTS, 20);

  final SimulatedServices services;
  private final Path home;

  /**
   * @param home gets trail, archive and report
   */
  SimulatedNight(Path home) throws Exception {
    HopEnvironment.init();
    this.home = home;
    this.services = new SimulatedServices(DEMO).withSeller("CA", Demo.CA, "NA");
    IntacctConnection company = services.company("company");
    company.setMultiCurrency("Y");
    company.setBaseCurrency("USD");
    services.project().getSerializer(IntacctConnection.class).save(company);
    services.project().getSerializer(TrailConnection.class).save(trail());
  }

  /** The pipeline, ready to start. */
  LocalPipelineEngine prepared() throws Exception {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("night");
    pipeline.setMetadataProvider(services.project());
    @Nullable TransformMeta before = null;
    for (Map.Entry<String, ITransformMeta> each : metas().entrySet()) {
      TransformMeta transform = new TransformMeta(each.getKey(), each.getValue());
      pipeline.addTransform(transform);
      if (before != null) {
        pipeline.addPipelineHop(new PipelineHopMeta(before, transform));
      }
      before = transform;
    }
    LocalPipelineEngine engine = new LocalPipelineEngine(pipeline, new Variables(), null);
    engine.setMetadataProvider(services.project());
    engine.prepareExecution();
    return engine;
  }

  JsonNode runJson() throws IOException {
    return new ObjectMapper().readTree(home.resolve("run.json").toFile());
  }

  /** The numbers of the documents with a result in {@code run.json}. */
  List<String> reported(JsonNode run) {
    return run.findValues("document").stream().map(JsonNode::asText).toList();
  }

  /** The numbers of the journals in the books. */
  List<String> journals() {
    return services.intacct.journals().stream().map(entry -> entry.referenceNo()).toList();
  }

  private Map<String, ITransformMeta> metas() {
    SettlementInputMeta input = new SettlementInputMeta();
    input.setSellers("CA");
    input.setTrail("trail");
    LedgerRulesMeta rules = new LedgerRulesMeta();
    rules.setWorkbook(PastedRow.STARTER.toString());
    LedgerDocumentsMeta documents = new LedgerDocumentsMeta();
    documents.setClearingAccounts("CAD=1151");
    documents.setCarriedForward("*=1160");
    documents.setFees("journal");
    IntacctOutputMeta output = new IntacctOutputMeta();
    output.setCompany("company");
    output.setTrail("trail");
    output.setFolder(home.toString());
    LedgerReportMeta report = new LedgerReportMeta();
    report.setFolder(home.toString());
    Map<String, ITransformMeta> metas = new LinkedHashMap<>();
    metas.put(INPUT, input);
    metas.put(RULES, rules);
    metas.put(DOCUMENTS, documents);
    metas.put(OUTPUT, output);
    metas.put(REPORT, report);
    return metas;
  }

  private TrailConnection trail() {
    TrailConnection trail = new TrailConnection();
    trail.setName("trail");
    trail.setUrl("jdbc:sqlite:" + home.resolve("trail.db"));
    trail.setArchive(home.resolve("archive").toString());
    return trail;
  }

  @Override
  public void close() {
    services.close();
  }
}
