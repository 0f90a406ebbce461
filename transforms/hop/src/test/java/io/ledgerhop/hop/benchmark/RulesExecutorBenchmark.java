// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.ledgerhop.hop.fixture.Captured;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.RowProducer;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;

/**
 * Measures Hop's own Rules Executor with the rules and lines that RuleRivalsBenchmark wrote, and
 * checks its answers. It has another version of Drools than we, so its process must not have ours
 * on the class path.
 */
public final class RulesExecutorBenchmark {

  private static final double NANOS = 1e9;
  private static final int ACCOUNT = 4;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path folder;
  private final List<String[]> lines;

  private RulesExecutorBenchmark(Path folder, List<String[]> lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /** Arguments: the folder with the files, and how many lines to take. */
  public static void main(String[] arguments) throws Exception {
    HopEnvironment.init();
    if (PluginRegistry.getInstance().findPluginWithId(TransformPluginType.class, "RuleExecutor")
        == null) {
      System.out.println("Hop's Rules Executor: not on the class path");
      return;
    }
    Path folder = Path.of(arguments[0]);
    List<String[]> lines =
        Files.readAllLines(folder.resolve("hop-lines.txt")).stream()
            .limit(Integer.parseInt(arguments[1]))
            .map(line -> line.split("\t", -1))
            .toList();
    new RulesExecutorBenchmark(folder, lines).run();
  }

  private void run() throws Exception {
    answer(lines.subList(0, 1));
    long clock = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    answer(lines);
    double seconds = (System.nanoTime() - clock) / NANOS;
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / NANOS;
    System.out.printf(
        "  Hop's Rules Executor, %d lines after a first one: %.1f s, CPU time %.1f s, %.2f lines in a"
            + " second, %.2f in a second of CPU time%n",
        lines.size(), seconds, cpuSeconds, lines.size() / seconds, lines.size() / cpuSeconds);
  }

  private void answer(List<String[]> some) throws Exception {
    Captured captured = new Captured();
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    Variables variables = new Variables();
    PipelineMeta pipeline =
        new PipelineMeta(
            new ByteArrayInputStream(pipeline().getBytes(StandardCharsets.UTF_8)),
            metadata,
            variables);
    LocalPipelineEngine engine = LocalRun.prepare(pipeline, metadata, variables);
    engine.findRunThread("Answers").addRowListener(captured);
    RowProducer producer = engine.addRowProducer("Rules", 0);
    for (String[] line : some) {
      producer.putRow(fields(), Arrays.copyOf(line, ACCOUNT, Object[].class));
    }
    producer.finished();
    LocalRun.finish(engine);
    List<String> expected = some.stream().map(line -> line[ACCOUNT]).toList();
    if (!captured.texts("account").equals(expected)) {
      throw new IllegalStateException("we " + expected + ", Hop " + captured.texts("account"));
    }
  }

  /** Rules Executor resolves no variable in the name of its file. */
  private String pipeline() throws Exception {
    try (InputStream file = RulesExecutorBenchmark.class.getResourceAsStream("rules.hpl")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .replace("${FOLDER}", folder.toString());
    }
  }

  private static IRowMeta fields() {
    IRowMeta fields = new RowMeta();
    for (String name : List.of("transactionType", "amountType", "amountDescription", "sku")) {
      fields.addValueMeta(new ValueMetaString(name));
    }
    return fields;
  }
}
