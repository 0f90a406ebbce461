// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import io.ledgerhop.hop.fixture.Captured;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;

/**
 * Measures what Hop can do without us: rival.hpl adds up a settlement file by account with CSV File
 * Input, Stream Lookup, Sort Rows and Group By. It proves nothing and writes no documents.
 *
 * <p>Memory Group By would not have to sort, but its class needs Hop's engine for Apache Beam. The
 * time until the look-up is less than it would take.
 */
public final class RivalBenchmark {

  private static final List<String> PLUGINS =
      List.of("CSVInput", "StreamLookup", "SortRows", "GroupBy");
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;

  private final Path folder;
  private final double core;
  private final Set<String> expected;

  private RivalBenchmark(Path folder, double core) throws IOException {
    this.folder = folder;
    this.core = core;
    List<String> sums = Files.readAllLines(folder.resolve("sums.txt"));
    this.expected = new TreeSet<>(sums.subList(1, sums.size()));
  }

  /**
   * Arguments: the folder in which CoreBenchmark left the settlement and its files, and the seconds
   * of the core.
   */
  public static void main(String[] arguments) throws Exception {
    HopEnvironment.init();
    PluginRegistry registry = PluginRegistry.getInstance();
    if (PLUGINS.stream()
        .anyMatch(id -> registry.findPluginWithId(TransformPluginType.class, id) == null)) {
      System.out.println("Hop's own transforms: not on the class path");
      return;
    }
    new RivalBenchmark(Path.of(arguments[0]), Double.parseDouble(arguments[1])).run();
  }

  private void run() throws Exception {
    double lookUp = Double.MAX_VALUE;
    double sums = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      lookUp = Math.min(lookUp, seconds(false));
      sums = Math.min(sums, seconds(true));
    }
    print("Hop's CSV File Input and Stream Lookup", lookUp);
    print("the same with Sort Rows and Group By", sums);
  }

  private void print(String title, double seconds) {
    System.out.printf("%s %.2f s, %.2f of the core%n", title, seconds, seconds / core);
  }

  private double seconds(boolean isAddedUp) throws Exception {
    long start = System.nanoTime();
    Set<String> sums = sums(isAddedUp);
    double seconds = (System.nanoTime() - start) / NANOS;
    if (isAddedUp && !sums.equals(expected)) {
      throw new IllegalStateException("core " + expected + ", rival " + sums);
    }
    return seconds;
  }

  /** Account and sum, separated by a tab; the summary row of the file has no account. */
  private Set<String> sums(boolean isAddedUp) throws Exception {
    Variables variables = new Variables();
    variables.setVariable("FOLDER", folder.toString());
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    Captured captured = new Captured();
    try (InputStream file = RivalBenchmark.class.getResourceAsStream("rival.hpl")) {
      PipelineMeta pipeline = new PipelineMeta(Objects.requireNonNull(file), metadata, variables);
      pipeline.findPipelineHopFrom(pipeline.findTransform("Account")).setEnabled(isAddedUp);
      LocalPipelineEngine engine = LocalRun.prepare(pipeline, metadata, variables);
      engine.findRunThread("Sums").addRowListener(captured);
      LocalRun.finish(engine);
    }
    Set<String> sums = new TreeSet<>();
    for (Object[] row : captured.rows()) {
      if (row[0] instanceof String account && row[1] instanceof BigDecimal sum) {
        sums.add(account + "\t" + sum.setScale(2));
      }
    }
    return sums;
  }
}
