// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import io.ledgerhop.simulators.intacct.company.BooksEntry.Closed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Completed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Deleted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Entered;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Erased;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Posted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Removed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Stored;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The journals, the payables, the completed control ids and the closed periods. A change is visible
 * at once, but becomes permanent only with a commit. Thread-safe for callers that use {@link
 * #exclusively}.
 */
public final class CompanyBooks implements AutoCloseable {
  private final Optional<BooksFile> file;
  private final BooksContent content = new BooksContent();
  private final List<BooksEntry> uncommitted = new ArrayList<>();

  private CompanyBooks(Optional<BooksFile> file) {
    this.file = file;
  }

  /** Books in memory, which are lost with the process. */
  public static CompanyBooks inMemory() {
    return new CompanyBooks(Optional.empty());
  }

  /** Books in a file, with the content that earlier runs stored in it. */
  public static CompanyBooks in(Path path) {
    BooksFile file = BooksFile.open(path);
    try {
      CompanyBooks books = new CompanyBooks(Optional.of(file));
      file.load()
          .forEach(lines -> BooksText.read(lines, books.content).forEach(books.content::apply));
      return books;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Books in a file whose earlier content is deleted. */
  public static CompanyBooks fresh(Path path) {
    BooksFile file = BooksFile.open(path);
    file.erase();
    return new CompanyBooks(Optional.of(file));
  }

  /** Does the work with exclusive access to the books. */
  public synchronized <T> T exclusively(Supplier<T> work) {
    return work.get();
  }

  public synchronized List<JournalEntry> journals() {
    return content.journals();
  }

  public synchronized Optional<JournalEntry> journal(long recordNo) {
    return content.journal(recordNo);
  }

  /** All bills, adjustments and payments, by record number. */
  public synchronized List<SubledgerRecord> payables() {
    return content.payables();
  }

  /** The bill, adjustment or payment with this record number. */
  public synchronized Optional<SubledgerRecord> payable(long recordNo) {
    return content.payable(recordNo);
  }

  /** The records of this object that clients have written, oldest first. */
  public synchronized List<StoredRecord> records(String object) {
    return content.records(object);
  }

  /** What is still open of a bill or adjustment, with the sign of its total. */
  public synchronized BigDecimal due(SubledgerRecord record) {
    return content.due(record);
  }

  /** A record number that was never used before. */
  public synchronized long nextRecordNo() {
    return content.nextRecordNo();
  }

  /** The visible number of the next entry in a journal. */
  public synchronized int nextBatchNo(String symbol) {
    return 1
        + content.journals().stream()
            .filter(journal -> journal.symbol().equals(symbol))
            .mapToInt(journal -> Integer.parseInt(journal.text("BATCHNO")))
            .max()
            .orElse(0);
  }

  /** Adds a journal entry, or replaces the one with the same record number. */
  public synchronized void post(JournalEntry journal) {
    change(new Posted(journal, content.journal(journal.recordNo())));
  }

  /** Adds a bill, adjustment or payment, or replaces the one with the same record number. */
  public synchronized void enter(SubledgerRecord payable) {
    change(new Entered(payable, content.payable(payable.recordNo())));
  }

  /** Marks the journal line with this record number as reconciled with the bank on a day. */
  public synchronized void reconcile(long line, LocalDate day) {
    JournalEntry journal =
        content.journals().stream()
            .filter(one -> one.hasLine(line))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no GLENTRY has the number " + line));
    post(journal.reconciled(line, day));
  }

  /** Makes the draft of a journal entry with this record number a posted one. */
  public synchronized void postDraft(long recordNo) {
    JournalEntry draft =
        content.journals().stream()
            .filter(one -> one.recordNo() == recordNo && one.state().equals("Draft"))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no draft has the number " + recordNo));
    post(draft.posted());
  }

  /** Deletes a bill, adjustment or payment. */
  public synchronized void remove(SubledgerRecord payable) {
    change(new Removed(payable));
  }

  /** Adds a record, or replaces the one with the same record number. */
  public synchronized void store(StoredRecord record) {
    change(new Stored(record, content.record(record.object(), record.recordNo())));
  }

  /** Deletes a vendor, an attachment, a folder or a transaction. */
  public synchronized void erase(StoredRecord record) {
    change(new Erased(record));
  }

  public synchronized void delete(JournalEntry journal) {
    change(new Deleted(journal));
  }

  public synchronized void closeThrough(LocalDate day) {
    change(new Closed(day));
  }

  /** Records that a function was completed; it is not run again under that control id. */
  public synchronized void complete(String scope, String controlId) {
    change(new Completed(scope, controlId));
  }

  public synchronized boolean isCompleted(String scope, String controlId) {
    return content.isCompleted(scope, controlId);
  }

  /** The last day of the closed period, as set most recently. */
  public synchronized Optional<LocalDate> closedThrough() {
    return content.closedThrough();
  }

  /** Commits all changes since the last commit together. */
  public synchronized void commit() {
    if (uncommitted.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    uncommitted.forEach(entry -> lines.addAll(BooksText.write(entry)));
    file.ifPresent(books -> books.append(lines));
    uncommitted.clear();
  }

  /** Reverts all changes since the last commit. */
  public synchronized void rollBack() {
    for (int i = uncommitted.size() - 1; i >= 0; i--) {
      content.revert(uncommitted.get(i));
    }
    uncommitted.clear();
  }

  private void change(BooksEntry entry) {
    content.apply(entry);
    uncommitted.add(entry);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(BooksFile::close);
  }
}
