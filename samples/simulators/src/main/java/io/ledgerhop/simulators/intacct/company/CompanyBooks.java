// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import io.ledgerhop.simulators.intacct.company.BooksEntry.Closed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Completed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Deleted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Entered;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Posted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Stored;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The journals, the payables, the completed control ids and the closed periods. A change is visible
 * at once, but becomes permanent only with a commit. Thread-safe for callers that use {@link
 * #exclusively}.
 */
public final class CompanyBooks implements AutoCloseable {
  private final Optional<BooksFile> file;
  private final TreeMap<Long, JournalEntry> journals = new TreeMap<>();
  private final TreeMap<Long, SubledgerRecord> payables = new TreeMap<>();
  private final TreeMap<String, StoredRecord> records = new TreeMap<>();
  private final AppliedCredits applied = new AppliedCredits();
  private final Set<String> completed = new TreeSet<>();
  private final List<LocalDate> closings = new ArrayList<>();
  private final List<BooksEntry> uncommitted = new ArrayList<>();
  private long lastRecordNo;

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
      file.load().forEach(lines -> BooksText.read(lines, books.journals).forEach(books::apply));
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
    return List.copyOf(journals.values());
  }

  public synchronized Optional<JournalEntry> journal(long recordNo) {
    return Optional.ofNullable(journals.get(recordNo));
  }

  /** All bills, adjustments and payments, by record number. */
  public synchronized List<SubledgerRecord> payables() {
    return List.copyOf(payables.values());
  }

  /** The bill, adjustment or payment with this record number. */
  public synchronized Optional<SubledgerRecord> payable(long recordNo) {
    return Optional.ofNullable(payables.get(recordNo));
  }

  /** The records of this object that clients have written, oldest first. */
  public synchronized List<StoredRecord> records(String object) {
    return records.values().stream()
        .filter(record -> record.object().equals(object))
        .sorted(Comparator.comparingLong(StoredRecord::recordNo))
        .toList();
  }

  /** What is still open of a bill or adjustment, with the sign of its total. */
  public synchronized BigDecimal due(SubledgerRecord record) {
    return applied.rest(record);
  }

  /** A record number that was never used before. */
  public synchronized long nextRecordNo() {
    return ++lastRecordNo;
  }

  /** The visible number of the next entry in a journal. */
  public synchronized int nextBatchNo(String symbol) {
    Collection<JournalEntry> all = journals.values();
    return 1
        + all.stream()
            .filter(journal -> journal.symbol().equals(symbol))
            .mapToInt(journal -> Integer.parseInt(journal.text("BATCHNO")))
            .max()
            .orElse(0);
  }

  public synchronized void post(JournalEntry journal) {
    change(new Posted(journal));
  }

  public synchronized void enter(SubledgerRecord payable) {
    change(new Entered(payable));
  }

  /** Adds a record, or replaces the one with the same record number. */
  public synchronized void store(StoredRecord record) {
    change(new Stored(record, Optional.ofNullable(records.get(record.id()))));
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
    return completed.contains(scope + '\n' + controlId);
  }

  /** The last day of the closed period, as set most recently. */
  public synchronized Optional<LocalDate> closedThrough() {
    return closings.isEmpty() ? Optional.empty() : Optional.of(closings.get(closings.size() - 1));
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
      revert(uncommitted.get(i));
    }
    uncommitted.clear();
  }

  private void change(BooksEntry entry) {
    apply(entry);
    uncommitted.add(entry);
  }

  private void apply(BooksEntry entry) {
    if (entry instanceof Posted posted) {
      journals.put(posted.journal().recordNo(), posted.journal());
      List<Map<String, String>> lines =
          posted.journal().lines().stream().map(JournalLine::fields).toList();
      countOn(posted.journal().recordNo(), lines);
    } else if (entry instanceof Entered entered) {
      enteredNow(entered.payable());
    } else if (entry instanceof Stored stored) {
      records.put(stored.record().id(), stored.record());
      countOn(stored.record().recordNo(), stored.record().lines());
    } else if (entry instanceof Deleted deleted) {
      journals.remove(deleted.journal().recordNo());
    } else if (entry instanceof Completed done) {
      completed.add(done.scope() + '\n' + done.controlId());
    } else if (entry instanceof Closed closed) {
      closings.add(closed.through());
    }
  }

  private void revert(BooksEntry entry) {
    if (entry instanceof Posted posted) {
      journals.remove(posted.journal().recordNo());
    } else if (entry instanceof Entered entered) {
      payables.remove(entered.payable().recordNo());
      applied.remove(entered.payable());
    } else if (entry instanceof Stored stored) {
      records.remove(stored.record().id());
      stored.before().ifPresent(record -> records.put(record.id(), record));
    } else if (entry instanceof Deleted deleted) {
      journals.put(deleted.journal().recordNo(), deleted.journal());
    } else if (entry instanceof Completed done) {
      completed.remove(done.scope() + '\n' + done.controlId());
    } else if (entry instanceof Closed) {
      closings.remove(closings.size() - 1);
    }
  }

  private void enteredNow(SubledgerRecord payable) {
    payables.put(payable.recordNo(), payable);
    applied.add(payable);
    countOn(payable.recordNo(), payable.lines());
  }

  private void countOn(long recordNo, List<Map<String, String>> lines) {
    long highest =
        lines.stream()
            .mapToLong(line -> Long.parseLong(line.getOrDefault("RECORDNO", "0")))
            .reduce(recordNo, Math::max);
    lastRecordNo = Math.max(lastRecordNo, highest);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(BooksFile::close);
  }
}
