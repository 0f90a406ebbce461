// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One link of the chain.
 *
 * @param number 1, 2, 3 and so on without a gap
 * @param act what was done; see {@link Act}
 * @param kind the name of the table
 * @param subject the key of the row
 * @param content the columns that were written
 * @param hash SHA-256 in lower-case hex over the hash before it and all of the above
 */
record Seal(long number, String act, String kind, String subject, String content, String hash) {

  /** Stands for the hash before the first one. */
  static final String NOTHING = "0".repeat(64);

  private static final String START_KIND = "trail";

  /** What was done to a row. */
  enum Act {
    /** The chain begins; always the first link. */
    BEGUN,
    /** The row was there when the chain began. */
    FOUND,
    ADDED,
    CHANGED,
    REMOVED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Seal after(SealEnd end, Act act, SealedTable table, Entry entry) {
    return linked(end, act, table.table(), entry);
  }

  /** The first link of a chain. */
  static Seal first(String content) {
    return linked(new SealEnd(0, NOTHING), Act.BEGUN, START_KIND, new Entry("", content));
  }

  private static Seal linked(SealEnd end, Act act, String kind, Entry entry) {
    long number = end.number() + 1;
    Seal open = new Seal(number, act.word(), kind, entry.subject(), entry.content(), "");
    return new Seal(
        number, act.word(), kind, entry.subject(), entry.content(), open.hashAfter(end.hash()));
  }

  /** The key of a row, and the columns that were written. */
  record Entry(String subject, String content) {}

  /** The hash that this link must have behind that one. */
  String hashAfter(String previous) {
    return DigestUtils.sha256Hex(
        String.join("\n", previous, "" + number, act, kind, subject, content));
  }

  SealEnd end() {
    return new SealEnd(number, hash);
  }

  boolean is(Act wanted) {
    return act.equals(wanted.word());
  }
}
