// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.simulators.amazon.settlement.Market;
import io.ledgerhop.simulators.amazon.settlement.SettlementSeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the times of the core in several ways of posting, of a hand-written program and of
 * DuckDB on one generated settlement, alternately, in one process.
 */
public final class CoreBenchmark {

  private final Path file;
  private final Path accounts;
  private final MappingTable workbook;
  private final CoreWalk core;
  private final BestTimes times = new BestTimes();

  private CoreBenchmark(Path file, MappingTable workbook) {
    this.file = file;
    this.accounts = file.resolveSibling("accounts.txt");
    this.workbook = workbook;
    this.core = PostingCase.PLAIN.walk(workbook);
  }

  /**
   * Arguments: the number of lines, the workbook, and the file to generate. Leaves beside it what
   * the rival in Hop needs: accounts.txt, the account of each combination, and sums.txt, the sums
   * that it must find.
   */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[2]);
    generate(Long.parseLong(args[0]), file);
    System.out.println("lines " + args[0]);
    try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
      new CoreBenchmark(file, new WorkbookReader().read(in, "workbook").value()).run();
    }
  }

  private void run() throws Exception {
    String columns = "transaction-type\tamount-type\tamount-description";
    write(accounts, columns + "\taccount", core.accounts(file));
    write(file.resolveSibling("sums.txt"), "account\tsum", core.sums(file));
    addHandWritten();
    for (PostingCase posting : PostingCase.values()) {
      add(posting);
    }
    Optional<DuckDb> rival = DuckDb.open();
    if (rival.isEmpty()) {
      print();
      System.out.println("DuckDB: not on the class path");
      return;
    }
    try (DuckDb duck = rival.get()) {
      requireEqual(core.sums(file), duck.sums(file, accounts));
      times.add("DuckDB on one thread", () -> duck.sums(file, accounts));
      print();
    }
  }

  private void addHandWritten() throws IOException {
    HandWritten yardstick = new HandWritten(core.accounts(file));
    requireEqual(core.journal(file), yardstick.journal(file));
    times.add("hand-written single pass", () -> yardstick.journal(file));
  }

  private void add(PostingCase posting) {
    CoreWalk walk = posting.walk(workbook);
    System.out.printf("%s: %d document lines%n", posting.title(), walk.documentLines(file).size());
    times.add(posting.title(), () -> walk.documentLines(file));
  }

  private void print() throws Exception {
    Map<String, Double> best = times.run();
    double plain = best.getOrDefault(PostingCase.PLAIN.title(), Double.NaN);
    best.forEach(
        (title, seconds) ->
            System.out.printf("%s %.2f s, %.2f of the core%n", title, seconds, seconds / plain));
  }

  private static void requireEqual(Object core, Object rival) {
    if (!core.equals(rival)) {
      throw new IllegalStateException("core " + core + ", rival " + rival);
    }
  }

  private static void write(Path file, String header, Map<String, ?> values) throws IOException {
    Stream<String> lines =
        values.entrySet().stream().map(entry -> entry.getKey() + '\t' + entry.getValue());
    Files.write(file, Stream.concat(Stream.of(header), lines).toList());
  }

  private static void generate(long lines, Path file) throws IOException {
    SettlementSeries series =
        SettlementSeries.single(Market.US, 1, SettlementSeries.DEFAULT_ANCHOR, lines);
    try (OutputStream out = Files.newOutputStream(file)) {
      series.settlement(0).writeTo(out);
    }
  }
}
