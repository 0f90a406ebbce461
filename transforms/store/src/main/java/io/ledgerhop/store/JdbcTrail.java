// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.MoveProblem;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * A trail in a database. Each method is one transaction, which is on disk when the method returns.
 *
 * <p>Any number of threads and processes may use the same database at the same time.
 */
public final class JdbcTrail implements Trail {

  private final Transactions transactions;
  private final Leases leases;

  private JdbcTrail(Transactions transactions, Leases leases) {
    this.transactions = transactions;
    this.leases = leases;
  }

  /**
   * Opens a trail, and creates or migrates its tables where needed.
   *
   * @param url {@code jdbc:sqlite:} and a file in an existing folder, or the address of a
   *     PostgreSQL database
   * @param user empty for SQLite
   * @param password empty for SQLite; never shown
   * @throws ConnectorException with a {@link TrailProblem} if it cannot be used
   */
  public static JdbcTrail open(String url, String user, String password) {
    return open(Database.of(url, user, password));
  }

  static JdbcTrail open(Database database) {
    Migrations.run(database);
    requireWritable(database);
    return new JdbcTrail(new Transactions(database), new Leases(nobody -> false));
  }

  /** Fails now rather than after something was sent. */
  private static void requireWritable(Database database) {
    try (Transactions first = new Transactions(database)) {
      first.change(LeaseTable::touch);
    }
  }

  /**
   * The same trail, which also gives a run the leases of runs that have died.
   *
   * @param dead whether the run of this name has ended; false if that cannot be known
   */
  public JdbcTrail reclaiming(Predicate<String> dead) {
    return new JdbcTrail(transactions, new Leases(dead));
  }

  /** The source trail in the same database; usable until this trail is closed. */
  public SourceTrail sources() {
    return new JdbcSourceTrail(transactions, leases);
  }

  @Override
  public void noteReport(TrailReport report, Instant at) {
    transactions.change(handle -> ReportTable.note(handle, report, at));
  }

  @Override
  public Optional<TrailReport> report(String seller, String reportId) {
    return transactions.whole(handle -> ReportTable.find(handle, seller, reportId));
  }

  @Override
  public List<TrailReport> unfinishedReports(String seller) {
    return transactions.whole(handle -> ReportTable.unfinished(handle, seller));
  }

  @Override
  public TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return transactions.whole(handle -> SettlementTable.note(handle, header, at));
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    return transactions.whole(
        handle -> {
          SettlementTable.deleteUnsent(handle, header.seller(), header.settlementId());
          return SettlementTable.note(handle, header, at);
        });
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return transactions.whole(handle -> SettlementTable.find(handle, seller, settlementId));
  }

  @Override
  public void noteAccountType(SettlementKey key, String accountType) {
    transactions.change(handle -> SettlementTable.noteAccountType(handle, key, accountType));
  }

  @Override
  public List<SettlementPeriod> overlapping(SettlementHeader header) {
    return transactions.whole(handle -> SettlementTable.overlapping(handle, header));
  }

  @Override
  public void noteBalances(SettlementHeader header, SettlementBalances balances) {
    SettlementKey key = new SettlementKey(header.seller(), header.settlementId());
    transactions.change(
        handle -> {
          int noted = SettlementTable.noteBalances(handle, header, balances.carried());
          if (noted > 0 && header.lines() > 0) {
            SettlementTable.noteAccountType(handle, key, balances.accountType());
          }
        });
  }

  @Override
  public List<SettlementLink> links() {
    return transactions.whole(SettlementTable::links);
  }

  @Override
  public void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    TrailSettlement concluded = new TrailSettlement(seller, settlementId, "", status, explanation);
    if (transactions.whole(handle -> SettlementTable.conclude(handle, concluded, at)) == 0) {
      throw neverNoted(new SettlementKey(seller, settlementId));
    }
  }

  @Override
  public String lease(Books books, SettlementKey key, String owner, Lease until) {
    return transactions.whole(
        handle -> leases.take(handle, books, key, new LeaseTable.Taker(owner, until)));
  }

  @Override
  public void release(Books books, SettlementKey key, String owner) {
    transactions.change(handle -> LeaseTable.release(handle, books, key, owner));
  }

  @Override
  public List<TrailDocument> intend(Books books, List<Document> documents, Instant at) {
    return transactions.whole(
        handle -> documents.stream().map(document -> intend(handle, books, document, at)).toList());
  }

  private static TrailDocument intend(Handle handle, Books books, Document document, Instant at) {
    Optional<Long> inserted = DocumentTable.insert(handle, books, document, at);
    inserted.ifPresentOrElse(
        id -> LineTable.insert(handle, id, document.lines()),
        () -> replaceUnsent(handle, books, document));
    return find(handle, books, document.key()).orElseThrow();
  }

  private static void replaceUnsent(Handle handle, Books books, Document document) {
    DocumentRow row = DocumentTable.find(handle, books, document.key()).orElseThrow();
    if (DocumentTable.replace(handle, books, row, document) == 1) {
      LineTable.delete(handle, row.id());
      LineTable.insert(handle, row.id(), document.lines());
    }
  }

  @Override
  public List<TrailDocument> interrupted(Books books) {
    return transactions.whole(
        handle ->
            DocumentTable.interrupted(handle, books).stream()
                .map(row -> row.with(LineTable.of(handle, row)))
                .toList());
  }

  @Override
  public Optional<TrailDocument> document(Books books, BusinessKey key) {
    return transactions.whole(handle -> find(handle, books, key));
  }

  /** The documents with this number and their posting states, by books. */
  Map<Books, DocumentRow> numbered(String number) {
    return transactions.whole(handle -> DocumentTable.numbered(handle, number));
  }

  private static Optional<TrailDocument> find(Handle handle, Books books, BusinessKey key) {
    return DocumentTable.find(handle, books, key).map(row -> row.with(LineTable.of(handle, row)));
  }

  @Override
  public void move(Books books, TrailMove move, Instant at) {
    transactions.change(handle -> move(handle, books, move, at));
  }

  private static void move(Handle handle, Books books, TrailMove move, Instant at) {
    DocumentRow row =
        DocumentTable.find(handle, books, move.key()).orElseThrow(() -> neverNoted(move.key()));
    move.requireAllowed(row.number(), row.state());
    if (DocumentTable.move(handle, row, move, at) == 0) {
      throw new ConnectorException(
          MoveProblem.OUT_OF_STEP.at(row.number(), "moved by another run", move.to()));
    }
    if (move.to() == PostingState.ABSENT) {
      DocumentTable.renew(handle, books, row, at);
    }
    AttemptTable.insert(handle, row.id(), move, at);
  }

  private static IllegalStateException neverNoted(Object key) {
    return new IllegalStateException(key + " was never noted in the trail");
  }

  @Override
  public void close() {
    transactions.close();
  }
}
