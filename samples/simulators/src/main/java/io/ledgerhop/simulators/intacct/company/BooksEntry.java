// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.time.LocalDate;
import java.util.Optional;

/** One change of the books; several that belong together are written as one. */
sealed interface BooksEntry {

  /**
   * A journal entry was posted, drafted or changed.
   *
   * @param before what it was until then; empty if it is new
   */
  record Posted(JournalEntry journal, Optional<JournalEntry> before) implements BooksEntry {}

  /**
   * A bill, an adjustment or a payment was entered or changed.
   *
   * @param before what it was until then; empty if it is new
   */
  record Entered(SubledgerRecord payable, Optional<SubledgerRecord> before) implements BooksEntry {}

  /** A bill, an adjustment or a payment was deleted. */
  record Removed(SubledgerRecord payable) implements BooksEntry {}

  /**
   * A vendor, an attachment, a folder or a transaction was created or changed.
   *
   * @param before what it was until then; empty if it is new
   */
  record Stored(StoredRecord record, Optional<StoredRecord> before) implements BooksEntry {}

  /** A vendor, an attachment, a folder or a transaction was deleted. */
  record Erased(StoredRecord record) implements BooksEntry {}

  /** A journal entry was deleted. */
  record Deleted(JournalEntry journal) implements BooksEntry {}

  /** A function was completed under this control id. */
  record Completed(String scope, String controlId) implements BooksEntry {}

  /** The books were closed up to and including this day. */
  record Closed(LocalDate through) implements BooksEntry {}
}
