// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import com.sun.management.ThreadMXBean;
import io.ledgerhop.hop.amazon.settlement.SettlementInputMeta;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.mapping.documents.LedgerDocumentsMeta;
import io.ledgerhop.hop.mapping.rules.LedgerRulesMeta;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transforms.dummy.DummyMeta;

/**
 * Measures the transforms that every money line passes: Amazon Settlement Input, Ledger Rules and
 * Ledger Documents, without and with a rule file that reads the amount. The time by the clock
 * depends on the other work of the machine; the CPU time and the allocation of a transform's thread
 * do not. Rules are compiled before the threads start.
 */
public final class PipelineBenchmark {

  private static final int ROUNDS = 4;
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e3;
  private static final String TRAIL = "Trail";
  private static final String INPUT = "Amazon Settlement Input";
  private static final String RULES = "Ledger Rules";
  private static final String DOCUMENTS = "Ledger Documents";
  private static final List<String> TRANSFORMS = List.of(INPUT, RULES, DOCUMENTS);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The first rule sets a dimension of the lines of 90 or more; the others match none. */
  private static final String RULE_FILE =
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

  private record Cost(long nanos, long bytes) {}

  private PipelineBenchmark(Path folder, Path workbook) {
    this.folder = folder;
    this.workbook = workbook;
  }

  /**
   * Arguments: a folder with the file settlement.txt, a workbook for it, and, if a profile is
   * wanted, the file of Java Flight Recorder to write.
   */
  public static void main(String[] arguments) throws Exception {
    HopEnvironment.init();
    PipelineBenchmark benchmark =
        new PipelineBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
    if (arguments.length > 2) {
      benchmark.profile(Path.of(arguments[2]));
    } else {
      benchmark.compare();
    }
  }

  private void compare() throws Exception {
    Path rules = folder.resolve("benchmark.drl");
    Files.writeString(rules, RULE_FILE, StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      measure("settlement to documents", "");
      measure("the same with a rule file that reads the amount", rules.toString());
    }
  }

  private void profile(Path recording) throws Exception {
    try (CpuProfile profile = new CpuProfile(recording)) {
      for (int round = 0; round < ROUNDS; round++) {
        measure("settlement to documents", "");
      }
      profile.print(TRANSFORMS);
    }
  }

  private void measure(String title, String ruleFiles) throws Exception {
    LocalPipelineEngine engine = engine(ruleFiles);
    Map<String, Cost> costs = new ConcurrentHashMap<>();
    CountDownLatch finished = new CountDownLatch(TRANSFORMS.size());
    for (String name : TRANSFORMS) {
      engine
          .findRunThread(name)
          .addTransformFinishedListener(
              (pipeline, meta, transform) -> {
                costs.put(name, ofThisThread());
                finished.countDown();
              });
    }
    long start = System.nanoTime();
    LocalRun.finish(engine);
    double seconds = (System.nanoTime() - start) / NANOS;
    finished.await();
    long lines = engine.findRunThread(DOCUMENTS).getLinesRead();
    System.out.printf("%s: %,d lines in %.2f s%n", title, lines, seconds);
    for (String name : TRANSFORMS) {
      Cost cost = Objects.requireNonNull(costs.get(name));
      System.out.printf(
          "  %s: CPU %.2f µs, %,d bytes allocated for each line%n",
          name, cost.nanos() / MICROS / lines, cost.bytes() / lines);
    }
  }

  private static Cost ofThisThread() {
    long id = Thread.currentThread().getId();
    return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadAllocatedBytes(id));
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
    LedgerDocumentsMeta documents = new LedgerDocumentsMeta();
    documents.setClearingAccounts("USD=1150");
    documents.setZone("UTC");
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("benchmark");
    Optional<TransformMeta> before = Optional.empty();
    for (TransformMeta transform :
        List.of(
            new TransformMeta(INPUT, input),
            new TransformMeta(RULES, rules),
            new TransformMeta(DOCUMENTS, documents),
            new TransformMeta("Plan", new DummyMeta()))) {
      pipeline.addTransform(transform);
      before.ifPresent(from -> pipeline.addPipelineHop(new PipelineHopMeta(from, transform)));
      before = Optional.of(transform);
    }
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    metadata.getSerializer(TrailConnection.class).save(trail());
    return LocalRun.prepare(pipeline, metadata, new Variables());
  }

  private TrailConnection trail() {
    TrailConnection trail = new TrailConnection();
    trail.setName(TRAIL);
    trail.setUrl("jdbc:sqlite:" + folder.resolve("trail.db"));
    trail.setArchive(folder.resolve("archive").toString());
    return trail;
  }
}
