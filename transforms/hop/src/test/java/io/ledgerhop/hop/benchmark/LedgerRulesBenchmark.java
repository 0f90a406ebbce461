// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import io.ledgerhop.hop.amazon.settlement.SettlementInputMeta;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transforms.dummy.DummyMeta;

/**
 * Measures Ledger Rules between Amazon Settlement Input and a Dummy, without and with a rule file
 * that reads the amount. The time of the pipeline is mostly that of the reader; what Ledger Rules
 * itself costs for the rows is the CPU time of its thread. Rules are compiled before it starts.
 */
public final class LedgerRulesBenchmark {

  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;
  private static final String TRAIL = "Trail";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The first rule sets a dimension of the lines of 90 or more; the others match none. */
  private static final String RULES =
      """
      package benchmark
      import io.ledgerhop.mapping.rule.*
      global Postings postings
      rule "Large" when SettlementLine(amount >= 90B) then postings.dimension("Class", "1"); end
      rule "Small" when $line : SettlementLine(amount < -1000000B, sku str[startsWith] "x")
      then postings.journal("4002").amount($line.amount()); end
      rule "Kind" when SettlementLine(amountDescription == "none such", amount > 0) then postings.hold("x"); end
      rule "Set" when SettlementLine(quantity > 1000, amount > 5) then postings.dimension("Class", "2"); end
      """;

  private final Path folder;
  private final Path workbook;

  private LedgerRulesBenchmark(Path folder, Path workbook) {
    this.folder = folder;
    this.workbook = workbook;
  }

  /** Arguments: a folder with the file settlement.txt, and a workbook for it. */
  public static void main(String[] arguments) throws Exception {
    HopEnvironment.init();
    new LedgerRulesBenchmark(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws Exception {
    Path rules = folder.resolve("benchmark.drl");
    Files.writeString(rules, RULES, StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      measure("Amazon Settlement Input and Ledger Rules", "");
      measure("the same with a rule file that reads the amount", rules.toString());
    }
  }

  private void measure(String title, String ruleFiles) throws Exception {
    LocalPipelineEngine engine = engine(ruleFiles);
    CompletableFuture<Long> cpu = new CompletableFuture<>();
    engine
        .findRunThread("Rules")
        .addTransformFinishedListener(
            (pipeline, meta, transform) -> cpu.complete(THREADS.getCurrentThreadCpuTime()));
    long start = System.nanoTime();
    LocalRun.finish(engine);
    double seconds = (System.nanoTime() - start) / NANOS;
    long lines = engine.findRunThread("Rules").getLinesRead();
    System.out.printf(
        "%s: %,d lines in %.2f s, CPU time of Ledger Rules %.2f s%n",
        title, lines, seconds, cpu.join() / NANOS);
  }

  private LocalPipelineEngine engine(String ruleFiles) throws Exception {
    SettlementInputMeta input = new SettlementInputMeta();
    input.setFiles(folder.resolve("settlement.txt").toString());
    input.setFileSeller("US");
    input.setTrail(TRAIL);
    input.setSkipPosted("N");
    LedgerRulesMeta rules = new LedgerRulesMeta();
    rules.setWorkbook(workbook.toString());
    rules.setRuleFiles(ruleFiles);
    rules.setZone("UTC");
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("benchmark");
    TransformMeta source = transform(pipeline, "Lines", input);
    TransformMeta mapped = transform(pipeline, "Rules", rules);
    TransformMeta end = transform(pipeline, "Postings", new DummyMeta());
    pipeline.addPipelineHop(new PipelineHopMeta(source, mapped));
    pipeline.addPipelineHop(new PipelineHopMeta(mapped, end));
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    metadata.getSerializer(TrailConnection.class).save(trail());
    return LocalRun.prepare(pipeline, metadata, new Variables());
  }

  private static TransformMeta transform(PipelineMeta pipeline, String name, ITransformMeta meta) {
    TransformMeta transform = new TransformMeta(name, meta);
    pipeline.addTransform(transform);
    return transform;
  }

  private TrailConnection trail() {
    TrailConnection trail = new TrailConnection();
    trail.setName(TRAIL);
    trail.setUrl("jdbc:sqlite:" + folder.resolve("trail.db"));
    trail.setArchive(folder.resolve("archive").toString());
    return trail;
  }
}
