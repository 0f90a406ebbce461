// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ledger in memory that really keeps entries, and misbehaves as its script says. */
final class BookkeepingLedger implements Ledger, MasterData {

  /** What happens to the next document that is sent. */
  enum Mishap {
    NONE,
    REQUEST_LOST,
    ANSWER_LOST,
    REFUSED,
    KILLED_BEFORE,
    KILLED_AFTER
  }

  /** The process is gone; nothing after it runs. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private enum LedgerSays implements ProblemCode {
    NO;

    @Override
    public Fault fault() {
      return Fault.REMOTE;
    }

    @Override
    public String text() {
      return "says no";
    }

    @Override
    public String remedy() {
      return "";
    }
  }

  private static final Set<String> ACCOUNTS = Set.of("1150", "4000", "6010");

  final List<LedgerEntry> entries = new ArrayList<>();
  final Deque<Mishap> mishaps = new ArrayDeque<>();

  /** What others do while the next document is looked for. */
  final Deque<Runnable> meanwhile = new ArrayDeque<>();

  int sent;

  @Override
  public Books books() {
    return new Books("company", "");
  }

  @Override
  public MasterData masterData() {
    return this;
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return "<create>" + document.number() + "</create>";
  }

  @Override
  public Submission submit(Document document, ControlId controlId) {
    sent++;
    Mishap mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.removeFirst();
    return switch (mishap) {
      case NONE -> new Submission.Posted(keep(document));
      case REQUEST_LOST -> new Submission.Unknown(LedgerSays.NO.at("line"));
      case ANSWER_LOST -> {
        keep(document);
        yield new Submission.Unknown(LedgerSays.NO.at("line"));
      }
      case REFUSED -> new Submission.Refused(LedgerSays.NO.at("ledger"));
      case KILLED_BEFORE -> throw new Killed();
      case KILLED_AFTER -> {
        keep(document);
        throw new Killed();
      }
    };
  }

  @Override
  public Optional<LedgerEntry> find(Document document) {
    if (!meanwhile.isEmpty()) {
      meanwhile.removeFirst().run();
    }
    return entries.stream().filter(entry -> entry.number().equals(document.number())).findFirst();
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return Optional.of(code)
        .filter(known -> ACCOUNTS.contains(known.value()))
        .map(
            known ->
                new Account(
                    known, "title", AccountClass.PROFIT_AND_LOSS, !known.value().equals("6010")));
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    return Optional.empty();
  }

  @Override
  public Collection<String> accountCodes() {
    return ACCOUNTS;
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return Set.of();
  }

  String keep(Document document) {
    String recordNo = "" + (entries.size() + 1);
    entries.add(new LedgerEntry(recordNo, document.number(), document.date(), document.lines()));
    return recordNo;
  }
}
