// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.store.database.Transactions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Compares a trail with its chain and its archive; reads only, and sees one state of the database.
 */
public final class Audit {

  /** At most this many findings are kept in words; all are counted. */
  static final int FINDINGS_MAX = 100;

  private final List<Problem> findings = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private long found;
  private SealEnd end = new SealEnd(0, Seal.NOTHING);

  private Audit() {}

  /**
   * Walks the chain, compares every row with it, and hashes the archived files.
   *
   * @param kept an end of the chain that was kept elsewhere
   * @param archive the folder of the archived files; empty leaves them out
   * @throws io.ledgerhop.problem.ConnectorException if the database cannot be read
   */
  public static Audit of(
      Transactions transactions, Optional<SealEnd> kept, Optional<Path> archive) {
    Audit audit = new Audit();
    return transactions.reading(
        handle -> {
          audit.end = new SealWalk(handle, audit).walk();
          kept.ifPresent(end -> audit.compareKept(handle, end));
          new SealedRows(handle, audit).check();
          archive.ifPresent(folder -> new ArchivedFiles(handle, audit, folder).check());
          return audit;
        });
  }

  private void compareKept(Handle handle, SealEnd kept) {
    String hash = SealTable.find(handle, kept.number()).map(Seal::hash).orElse("of no link");
    if (!hash.equals(kept.hash())) {
      add(TamperProblem.KEPT_DIFFERS.at("chain", kept.number(), hash, kept.hash()));
    }
  }

  void add(Problem finding) {
    found++;
    if (findings.size() < FINDINGS_MAX) {
      findings.add(finding);
    }
  }

  void count(String what) {
    counts.merge(what, 1L, Long::sum);
  }

  /** The findings in the order in which they were made, the first ones only if there are many. */
  public List<Problem> findings() {
    return List.copyOf(findings);
  }

  /** How many findings there are. */
  public long found() {
    return found;
  }

  /** How many links, rows of each table and files were looked at. */
  public Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** The last link of the chain. */
  public SealEnd end() {
    return end;
  }
}
