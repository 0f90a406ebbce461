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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the books hold; each entry can be applied to it and taken back. Not thread-safe. */
final class BooksContent {
  private final TreeMap<Long, JournalEntry> journals = new TreeMap<>();
  private final TreeMap<Long, SubledgerRecord> payables = new TreeMap<>();
  private final TreeMap<String, StoredRecord> records = new TreeMap<>();
  private final AppliedCredits applied = new AppliedCredits();
  private final Set<String> completed = new TreeSet<>();
  private final List<LocalDate> closings = new ArrayList<>();
  private long lastRecordNo;

  List<JournalEntry> journals() {
    return List.copyOf(journals.values());
  }

  Optional<JournalEntry> journal(long recordNo) {
    return Optional.ofNullable(journals.get(recordNo));
  }

  List<SubledgerRecord> payables() {
    return List.copyOf(payables.values());
  }

  Optional<SubledgerRecord> payable(long recordNo) {
    return Optional.ofNullable(payables.get(recordNo));
  }

  List<StoredRecord> records(String object) {
    return records.values().stream()
        .filter(record -> record.object().equals(object))
        .sorted(Comparator.comparingLong(StoredRecord::recordNo))
        .toList();
  }

  Optional<StoredRecord> record(String object, long recordNo) {
    return Optional.ofNullable(records.get(StoredRecord.id(object, recordNo)));
  }

  BigDecimal due(SubledgerRecord record) {
    return record.isReversal() ? BigDecimal.ZERO.setScale(2) : applied.rest(record);
  }

  long nextRecordNo() {
    return ++lastRecordNo;
  }

  boolean isCompleted(String scope, String controlId) {
    return completed.contains(scope + '\n' + controlId);
  }

  Optional<LocalDate> closedThrough() {
    return closings.isEmpty() ? Optional.empty() : Optional.of(closings.get(closings.size() - 1));
  }

  void apply(BooksEntry entry) {
    if (entry instanceof Posted posted) {
      journals.put(posted.journal().recordNo(), posted.journal());
      countOn(
          posted.journal().recordNo(),
          posted.journal().lines().stream().map(JournalLine::fields).toList());
    } else if (entry instanceof Entered entered) {
      enter(entered.payable());
    } else if (entry instanceof Removed removed) {
      remove(removed.payable().recordNo());
    } else if (entry instanceof Stored stored) {
      records.put(stored.record().id(), stored.record());
      countOn(stored.record().recordNo(), stored.record().lines());
    } else if (entry instanceof Erased erased) {
      records.remove(erased.record().id());
    } else if (entry instanceof Deleted deleted) {
      journals.remove(deleted.journal().recordNo());
    } else if (entry instanceof Completed done) {
      completed.add(done.scope() + '\n' + done.controlId());
    } else if (entry instanceof Closed closed) {
      closings.add(closed.through());
    }
  }

  void revert(BooksEntry entry) {
    if (entry instanceof Posted posted) {
      journals.remove(posted.journal().recordNo());
      posted.before().ifPresent(journal -> journals.put(journal.recordNo(), journal));
    } else if (entry instanceof Entered entered) {
      remove(entered.payable().recordNo());
      entered.before().ifPresent(this::enter);
    } else if (entry instanceof Removed removed) {
      enter(removed.payable());
    } else if (entry instanceof Stored stored) {
      records.remove(stored.record().id());
      stored.before().ifPresent(record -> records.put(record.id(), record));
    } else if (entry instanceof Erased erased) {
      records.put(erased.record().id(), erased.record());
    } else if (entry instanceof Deleted deleted) {
      journals.put(deleted.journal().recordNo(), deleted.journal());
    } else if (entry instanceof Completed done) {
      completed.remove(done.scope() + '\n' + done.controlId());
    } else if (entry instanceof Closed) {
      closings.remove(closings.size() - 1);
    }
  }

  /** A changed record replaces the one with its number, also in what payments have used. */
  private void enter(SubledgerRecord payable) {
    remove(payable.recordNo());
    payables.put(payable.recordNo(), payable);
    applied.add(payable);
    countOn(payable.recordNo(), payable.lines());
  }

  private void remove(long recordNo) {
    Optional.ofNullable(payables.remove(recordNo)).ifPresent(applied::remove);
  }

  private void countOn(long recordNo, List<Map<String, String>> lines) {
    long highest =
        lines.stream()
            .mapToLong(line -> Long.parseLong(line.getOrDefault("RECORDNO", "0")))
            .reduce(recordNo, Math::max);
    lastRecordNo = Math.max(lastRecordNo, highest);
  }
}
