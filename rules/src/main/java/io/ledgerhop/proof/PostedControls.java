// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documents of a settlement post to its control accounts.
 *
 * @param depositDay the day on which Amazon sends the money, in UTC
 */
public record PostedControls(
    SettlementLink link, LocalDate depositDay, Moved clearing, Moved carriedForward, Moved tax) {

  /** Debits and credits of an account. */
  public record Moved(Money debits, Money credits) {

    static Moved of(List<DocumentLine> lines, Set<AccountCode> accounts, Money zero) {
      return new Moved(
          sum(lines, accounts, Side.DEBIT, zero), sum(lines, accounts, Side.CREDIT, zero));
    }

    private static Money sum(
        List<DocumentLine> lines, Set<AccountCode> accounts, Side side, Money zero) {
      return lines.stream()
          .filter(line -> line.side() == side && accounts.contains(line.account()))
          .map(DocumentLine::amount)
          .reduce(zero, Money::plus);
    }
  }

  /**
   * The postings of a settlement.
   *
   * @param documents those that are in the ledger, or would be if it were not a preview
   */
  public static PostedControls of(
      SettlementHeader header, SettlementBalances balances, Collection<Document> documents) {
    List<DocumentLine> lines =
        documents.stream().flatMap(document -> document.lines().stream()).toList();
    Money zero = Money.zero(currency(header, documents));
    return new PostedControls(
        SettlementLink.of(header, balances),
        header.depositDate().atZone(ZoneOffset.UTC).toLocalDate(),
        clearing(lines, balances, zero),
        Moved.of(lines, accounts(lines, Origin.CARRIED_FORWARD), zero),
        Moved.of(lines, balances.taxAccounts(), zero));
  }

  /** That of the documents, which differs from that of the settlement if it was converted. */
  private static Currency currency(SettlementHeader header, Collection<Document> documents) {
    return documents.stream().map(Document::currency).findFirst().orElse(header.total().currency());
  }

  /** A settlement with a total of 0.00 has no line of its own on clearing. */
  private static Moved clearing(List<DocumentLine> lines, SettlementBalances balances, Money zero) {
    Set<AccountCode> accounts = accounts(lines, Origin.CLEARING);
    Money takenOver = balances.carried().debtTakenOver();
    return accounts.isEmpty() && takenOver.currency().equals(zero.currency())
        ? new Moved(takenOver, zero)
        : Moved.of(lines, accounts, zero);
  }

  /** The accounts to which lines of this origin are posted. */
  private static Set<AccountCode> accounts(List<DocumentLine> lines, String origin) {
    return lines.stream()
        .filter(line -> line.origin().rule().equals(origin))
        .map(DocumentLine::account)
        .collect(Collectors.toSet());
  }

  /**
   * The control accounts that the settlement moves. What it takes over is known in its own currency
   * only: if it was converted, the opening is 0.00, and the reserve is left out.
   *
   * @param before the settlement before; without one, the opening is what the settlement itself
   *     says that it takes over
   */
  List<ControlBalance> controls(Optional<SettlementLink> before) {
    Money zero = Money.zero(clearing.debits().currency());
    if (!zero.currency().equals(link.total().currency())) {
      return moved(
          Stream.of(
              balance(ControlAccount.CLEARING, zero, clearing),
              balance(ControlAccount.CARRIED_FORWARD, zero, carriedForward),
              new ControlBalance(
                  ControlAccount.FACILITATOR_TAX, zero, tax.credits(), tax.debits())));
    }
    CarriedBalances own =
        link.carried().orElseGet(() -> CarriedBalances.none(link.total().currency()));
    Money debt = before.map(SettlementLink::debt).orElse(own.debtTakenOver());
    Money reserve =
        before
            .flatMap(SettlementLink::carried)
            .map(CarriedBalances::reserveHeld)
            .orElse(own.reserveReleased());
    return moved(
        Stream.of(
            balance(ControlAccount.CLEARING, debt.negated(), clearing),
            balance(ControlAccount.CARRIED_FORWARD, zero, carriedForward),
            new ControlBalance(
                ControlAccount.RESERVE, reserve, own.reserveHeld(), own.reserveReleased()),
            new ControlBalance(ControlAccount.FACILITATOR_TAX, zero, tax.credits(), tax.debits())));
  }

  private static List<ControlBalance> moved(Stream<ControlBalance> controls) {
    return controls.filter(ControlBalance::isMoved).toList();
  }

  private static ControlBalance balance(ControlAccount control, Money opening, Moved moved) {
    return new ControlBalance(control, opening, moved.debits(), moved.credits());
  }
}
