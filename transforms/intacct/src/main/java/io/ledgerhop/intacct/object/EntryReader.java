// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Document;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Finds the records of one object that belong to certain documents, all of them together. */
interface EntryReader {

  /** The queries for the headers; none if no document needs one. */
  List<Query> headers();

  /** The record of each document that has one; others are left out. */
  List<FoundRecord> found(Map<Query, List<XmlNode>> headers);

  /**
   * A record, of which the lines are still to be read.
   *
   * @param object Intacct's name of the object, such as GLBATCH
   * @param lines the query for its lines, without a condition
   * @param key the field of a line that has the number of its record
   * @param entry makes the entry of the lines; throws an {@link IllegalArgumentException} if a
   *     field holds a value that cannot be read
   */
  record FoundRecord(
      Document document,
      String object,
      String recordNo,
      Query lines,
      String key,
      Function<List<XmlNode>, LedgerEntry> entry) {}

  /**
   * A number as it is compared: whether Intacct keeps blanks and case is not known, and an entry
   * that is not recognised would be posted twice.
   */
  static String compared(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }
}
