// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import io.ledgerhop.hop.amazon.settlement.SettlementInputMeta;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.row.SettlementRows;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Measures Amazon Settlement Input alone, with a Dummy, and compares it with a plain opencsv loop
 * over the same file and with Hop's maximum throughput, which is a repeated row sent to a Dummy.
 */
public final class ReadingBenchmark {

  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;
  private static final String TRAIL = "Trail";

  private final long lines;
  private final Path folder;
  private final Path file;

  private ReadingBenchmark(long lines, Path folder) {
    this.lines = lines;
    this.folder = folder;
    this.file = folder.resolve("settlement.txt");
  }

  /** Takes the number of lines, and a folder to work in. */
  public static void main(String[] arguments) throws Exception {
    new ReadingBenchmark(Long.parseLong(arguments[0]), Path.of(arguments[1])).run();
  }

  private interface Work {
    long run() throws Exception;
  }

  private void run() throws Exception {
    GeneratedSettlement.write(lines, file);
    double began = uptime();
    HopEnvironment.init();
    double ours = seconds(this::settlementInput);
    System.out.printf("lines %d, file of %d MB%n", lines, Files.size(file) >> 20);
    System.out.printf(
        "first run in a new process %.2f s, with the start of Hop %.2f s%n",
        ours, uptime() - began);
    double csv = Double.MAX_VALUE;
    double ceiling = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      csv = Math.min(csv, seconds(this::bareOpencsv));
      ceiling = Math.min(ceiling, seconds(this::repeatedRow));
      ours = Math.min(ours, seconds(this::settlementInput));
    }
    System.out.printf("bare opencsv loop %.2f s%n", csv);
    System.out.printf("ceiling of Hop, a row repeated to a Dummy %.2f s%n", ceiling);
    System.out.printf("Amazon Settlement Input to a Dummy %.2f s%n", ours);
    System.out.printf(
        "times the opencsv loop %.2f, times the ceiling %.2f%n", ours / csv, ours / ceiling);
  }

  private double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    long rows = work.run();
    if (rows != lines) {
      throw new IllegalStateException(rows + " rows instead of " + lines);
    }
    return (System.nanoTime() - start) / NANOS;
  }

  private long bareOpencsv() throws Exception {
    long rows = -2; // header and summary
    try (CSVReader reader =
        new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
            .withCSVParser(
                new CSVParserBuilder().withSeparator('\t').withIgnoreQuotations(true).build())
            .build()) {
      while (reader.readNext() != null) {
        rows++;
      }
    }
    return rows;
  }

  private long settlementInput() throws Exception {
    SettlementInputMeta meta = new SettlementInputMeta();
    meta.setFiles(file.toString());
    meta.setFileSeller("US");
    meta.setTrail(TRAIL);
    meta.setSkipPosted("N");
    return toDummy(meta);
  }

  private long repeatedRow() throws Exception {
    return toDummy(new RepeatedRowMeta(lines, SettlementRows.LINE.fields().size()));
  }

  private long toDummy(ITransformMeta meta) throws Exception {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("benchmark");
    TransformMeta source = new TransformMeta("source", meta);
    TransformMeta rows = new TransformMeta("Rows", new DummyMeta());
    pipeline.addTransform(source);
    pipeline.addTransform(rows);
    pipeline.addPipelineHop(new PipelineHopMeta(source, rows));
    MemoryMetadataProvider metadata = new MemoryMetadataProvider();
    metadata.getSerializer(TrailConnection.class).save(trail());
    LocalPipelineEngine engine = LocalRun.prepare(pipeline, metadata, new Variables());
    LocalRun.finish(engine);
    return engine.findRunThread("Rows").getLinesRead();
  }

  private TrailConnection trail() {
    TrailConnection trail = new TrailConnection();
    trail.setName(TRAIL);
    trail.setUrl("jdbc:sqlite:" + folder.resolve("trail.db"));
    trail.setArchive(folder.resolve("archive").toString());
    return trail;
  }

  private static double uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }
}
