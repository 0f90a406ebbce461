// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A journal entry in the books: header fields by their Intacct names, and its lines. */
public record JournalEntry(long recordNo, Map<String, String> header, List<JournalLine> lines) {

  public JournalEntry {
    header = RecordAddress.with(header, "GLBATCH", recordNo);
    lines = List.copyOf(lines);
  }

  /** A header field, for instance {@code BATCH_TITLE}; empty text when it has none. */
  public String text(String field) {
    return header.getOrDefault(field, "");
  }

  /** The journal's symbol, for instance GJ. */
  public String symbol() {
    return text("JOURNAL");
  }

  /** The posting date; it has no zone. */
  public LocalDate date() {
    return BooksDates.parse(text("BATCH_DATE"));
  }

  public String title() {
    return text("BATCH_TITLE");
  }

  public String referenceNo() {
    return text("REFERENCENO");
  }

  /** Posted or Draft. */
  public String state() {
    return text("STATE");
  }

  /** The entity of the entry; empty text for the top level. */
  public String entity() {
    return text("MEGAENTITYID");
  }

  /** Whether one of the lines has this record number. */
  boolean hasLine(long line) {
    return lines.stream().anyMatch(one -> one.text("RECORDNO").equals(Long.toString(line)));
  }

  /** Whether one of the lines is reconciled with the bank. */
  public boolean isReconciled() {
    return lines.stream().anyMatch(line -> line.text("CLEARED").equals("true"));
  }

  /** The entry with this line reconciled with the bank on a day; the entry itself without it. */
  JournalEntry reconciled(long line, LocalDate day) {
    List<JournalLine> marked =
        lines.stream()
            .map(one -> one.text("RECORDNO").equals(Long.toString(line)) ? one.cleared(day) : one)
            .toList();
    return new JournalEntry(recordNo, header, marked);
  }

  /** The entry as it is posted. */
  JournalEntry posted() {
    Map<String, String> posted = new LinkedHashMap<>(header);
    posted.put("STATE", "Posted");
    return new JournalEntry(recordNo, posted, lines);
  }

  /** The control id of the function that created the entry. */
  public String controlId() {
    return text("CONTROLID");
  }

  /** The sum of the debits in transaction currency; equal to the sum of its credits. */
  public BigDecimal total() {
    return lines.stream()
        .filter(JournalLine::isDebit)
        .map(JournalLine::amount)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
