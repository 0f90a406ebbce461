// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import io.ledgerhop.source.SourceTrail;
import io.ledgerhop.store.approval.JdbcApprovals;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.run.RunInTrail;
import io.ledgerhop.store.seal.SealChain;
import io.ledgerhop.store.seal.SealEnd;
import io.ledgerhop.store.seal.Sealing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A trail in a database. Each method is one transaction, which is on disk when the method returns.
 * Any number of threads and processes may use the same database at the same time.
 */
public final class JdbcTrail implements Trail {

  private final Transactions transactions;
  private final Leases leases;
  private final Consumer<SealEnd> listener;

  private JdbcTrail(Transactions transactions, Leases leases, Consumer<SealEnd> listener) {
    this.transactions = transactions;
    this.leases = leases;
    this.listener = listener;
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
    prepare(database);
    return new JdbcTrail(new Transactions(database), new Leases(nobody -> false), end -> {});
  }

  /** Fails now rather than after something was sent; seals the rows of an older trail. */
  private static void prepare(Database database) {
    try (Transactions first = new Transactions(database)) {
      first.change(LeaseTable::touch);
      SealChain.begin(first);
    }
  }

  /**
   * The same trail, which also gives a run the leases of runs that have died.
   *
   * @param dead whether the run of this name has ended; false if that cannot be known
   */
  public JdbcTrail reclaiming(Predicate<String> dead) {
    return new JdbcTrail(transactions, new Leases(dead), listener);
  }

  /** The same trail, which also tells where its hash chain ends when it is closed. */
  public JdbcTrail reporting(Consumer<SealEnd> whenClosed) {
    return new JdbcTrail(transactions, leases, whenClosed);
  }

  /** The source trail in the same database; usable until this trail is closed. */
  public SourceTrail sources() {
    return new JdbcSourceTrail(transactions, leases);
  }

  /** The approvals in the same database; usable until this trail is closed. */
  public Approvals approvals() {
    return new JdbcApprovals(transactions);
  }

  /** What is noted of a run that began then; usable until this trail is closed. */
  public RunInTrail run(Instant began) {
    return new RunInTrail(transactions, began);
  }

  @Override
  public void noteReport(TrailReport report, Instant at) {
    seal(sealing -> SettlementChanges.noteReport(sealing, report, at));
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
    return Sealing.whole(transactions, sealing -> SettlementChanges.note(sealing, header, at));
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    return Sealing.whole(transactions, sealing -> SettlementChanges.replace(sealing, header, at));
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return transactions.whole(handle -> SettlementTable.find(handle, seller, settlementId));
  }

  @Override
  public void noteAccountType(SettlementKey key, String accountType) {
    seal(sealing -> SettlementChanges.noteAccountType(sealing, key, accountType));
  }

  @Override
  public List<SettlementPeriod> overlapping(SettlementHeader header) {
    return transactions.whole(handle -> SettlementTable.overlapping(handle, header));
  }

  @Override
  public void noteBalances(SettlementHeader header, SettlementBalances balances) {
    seal(sealing -> SettlementChanges.noteBalances(sealing, header, balances));
  }

  @Override
  public List<SettlementLink> links() {
    return transactions.whole(SettlementTable::links);
  }

  @Override
  public void concludeSettlement(
      String seller, String settlementId, SettlementStatus status, String explanation, Instant at) {
    TrailSettlement concluded = new TrailSettlement(seller, settlementId, "", status, explanation);
    seal(sealing -> SettlementChanges.conclude(sealing, concluded, at));
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
    return Sealing.whole(
        transactions, sealing -> DocumentChanges.intend(sealing, books, documents, at));
  }

  @Override
  public List<TrailDocument> interrupted(Books books) {
    return transactions.whole(
        handle -> LineTable.filled(handle, DocumentTable.interrupted(handle, books)));
  }

  @Override
  public Optional<TrailDocument> document(Books books, BusinessKey key) {
    return transactions.whole(handle -> DocumentChanges.find(handle, books, key));
  }

  @Override
  public List<TrailDocument> documents(Books books, SettlementKey settlement) {
    return transactions.whole(
        handle -> LineTable.filled(handle, DocumentTable.of(handle, books, settlement)));
  }

  /** The documents with this number and their posting states, by books. */
  Map<Books, DocumentRow> numbered(String number) {
    return transactions.whole(handle -> DocumentTable.numbered(handle, number));
  }

  @Override
  public void move(Books books, TrailMove move, Instant at) {
    seal(sealing -> DocumentChanges.move(sealing, books, move, at));
  }

  @Override
  public void noteVendor(Books books, VendorAttempt attempt, Instant at) {
    seal(sealing -> VendorAttemptTable.insert(sealing, books, attempt, at));
  }

  @Override
  public List<VendorAttempt> vendorAttempts(Books books, String vendorId) {
    return transactions.whole(handle -> VendorAttemptTable.of(handle, books, vendorId));
  }

  @Override
  public void noteTypes(Books books, EnteredTypes types, Instant at) {
    seal(sealing -> EnteredTypesTable.insert(sealing, books, types, at));
  }

  @Override
  public List<EnteredTypes> enteredTypes(Books books, String seller) {
    return transactions.whole(handle -> EnteredTypesTable.of(handle, books, seller));
  }

  /** Where the hash chain of this trail ends now; kept elsewhere, it proves what was before it. */
  public SealEnd sealEnd() {
    return SealChain.end(transactions);
  }

  private void seal(Consumer<Sealing> work) {
    Sealing.change(transactions, work);
  }

  @Override
  public void close() {
    try {
      listener.accept(sealEnd());
    } catch (ConnectorException lost) {
      // Whoever used the trail has met the same problem, or has closed it before.
    } finally {
      transactions.close();
    }
  }
}
