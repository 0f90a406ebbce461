// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.util.Optional;

/** A posting of which a test says only what it is about. */
public record SamplePosting(
    Place place,
    String type,
    String account,
    TaxTreatment treatment,
    String amount,
    int number,
    Instant at) {

  public static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  static final Instant END = Instant.parse("2026-11-05T15:00:00Z");

  /**
   * @param event the transaction type
   * @param item empty if the line does not name the item of the order
   * @param shipment empty if the line does not name it
   */
  public record Place(String order, String event, String item, String shipment) {}

  /** An order's line of goods on account 4000, the first line of the settlement. */
  public static SamplePosting of(String amount) {
    return new SamplePosting(
        new Place("111-1", "Order", "", ""),
        "ItemPrice / Principal",
        "4000",
        TaxTreatment.NONE,
        amount,
        1,
        START);
  }

  public SamplePosting order(String id) {
    return at(new Place(id, place.event, place.item, place.shipment));
  }

  /** Order, Refund and so on. */
  public SamplePosting event(String transactionType) {
    return at(new Place(place.order, transactionType, place.item, place.shipment));
  }

  public SamplePosting item(String code) {
    return at(new Place(place.order, place.event, code, place.shipment));
  }

  public SamplePosting shipment(String id) {
    return at(new Place(place.order, place.event, place.item, id));
  }

  public SamplePosting at(Place other) {
    return new SamplePosting(other, type, account, treatment, amount, number, at);
  }

  /** Amount type and description, written {@code ItemPrice / Principal}. */
  public SamplePosting type(String words) {
    return new SamplePosting(place, words, account, treatment, amount, number, at);
  }

  public SamplePosting account(String code) {
    return new SamplePosting(place, type, code, treatment, amount, number, at);
  }

  public SamplePosting treatment(TaxTreatment other) {
    return new SamplePosting(place, type, account, other, amount, number, at);
  }

  public SamplePosting number(int line) {
    return new SamplePosting(place, type, account, treatment, amount, line, at);
  }

  SamplePosting at(Instant postedAt) {
    return new SamplePosting(place, type, account, treatment, amount, number, postedAt);
  }

  /** By the cell Mapping!O5. */
  public Posting posting(SettlementHeader settlement) {
    return posting(settlement, Example.RULE);
  }

  Posting posting(SettlementHeader settlement, RuleRef rule) {
    Assignment assignment =
        new Assignment(
            PostAs.JOURNAL,
            Optional.of(new AccountCode(account)),
            Dimensions.NONE,
            treatment,
            "",
            Presentation.GROSS,
            rule,
            "");
    return posting(settlement, assignment);
  }

  Posting posting(SettlementHeader settlement, Assignment assignment) {
    String[] words = type.split(" / ", -1);
    MoneyLine line =
        new MoneyLine(
            settlement,
            number,
            new SourceRef("f00d", number + 2L),
            new LineType("", "Amazon.com", place.event, words[0], words[1]),
            Money.of(amount, settlement.total().currency().getCurrencyCode()),
            at,
            reference());
    return new Posting(line, 1, 1, assignment, line.amount());
  }

  private OrderReference reference() {
    return new OrderReference(
        place.order, "", "", place.shipment, "", place.item, "", "", "", "", "");
  }

  /** Settlement 7 of a million lines, from 22 October to 5 November 2026. */
  public static SettlementHeader settlement(String total, String currency) {
    return new SettlementHeader(
        "US",
        "7",
        "Amazon.com",
        START,
        END,
        END,
        Money.of(total, currency),
        1_000_000,
        "f00d",
        "file.txt");
  }
}
