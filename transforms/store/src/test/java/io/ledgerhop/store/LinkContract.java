// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.proof.CarriedBalances;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F82: what every trail stores of the chains that settlements form. */
abstract class LinkContract extends TypeContract {

  private static final Instant END = Instant.parse("2026-11-05T15:00:01Z");

  private static final CarriedBalances CARRIED =
      new CarriedBalances(
          Money.of("120.00", "USD"),
          Money.of("150.00", "USD"),
          Money.of("132.46", "USD"),
          Money.of("0.01", "USD"));

  private static final SettlementBalances BALANCES =
      new SettlementBalances("Standard Orders", CARRIED, Set.of(new AccountCode("1155")), Set.of());

  @Test
  void keepsWhatASettlementCarriesOver() {
    SettlementHeader header = header("1", END, "f11e", 3);
    trail.noteSettlement(header, END);
    assertThat(trail.links()).containsExactly(link(header, Optional.empty(), Optional.empty()));

    trail.noteBalances(header, BALANCES);
    assertThat(trail.links())
        .containsExactly(link(header, Optional.of("Standard Orders"), Optional.of(CARRIED)))
        .containsExactly(SettlementLink.of(header, BALANCES));
  }

  // F24, F8: they are posted like settlements, and no chain of settlements has them
  @Test
  void listsNoAccrualsAndNoPayouts() {
    trail.noteSettlement(header("1", END, "f11e", 3), END);
    trail.noteSettlement(header("1P", END, "", 0), END);
    trail.noteSettlement(header("D261130-7K3Q", END, "hash", 3), END);

    assertThat(trail.links()).extracting(SettlementLink::settlementId).containsExactly("1");
  }

  @Test
  void keepsTheAccountTypeThatTheSourceHasRecorded() {
    SettlementHeader header = header("1", END, "f11e", 3);
    trail.noteSettlement(header, END);
    trail.noteAccountType(new SettlementKey(header.seller(), "1"), "Invoiced Orders");
    trail.noteBalances(header, BALANCES);

    assertThat(trail.links())
        .extracting(SettlementLink::accountType)
        .containsExactly(Optional.of("Invoiced Orders"));
  }

  @Test
  void learnsNoAccountTypeFromASettlementWithoutLines() {
    SettlementHeader header = header("1", END, "f11e", 0);
    trail.noteSettlement(header, END);
    trail.noteBalances(header, SettlementBalances.none(header));

    assertThat(trail.links())
        .containsExactly(
            link(
                header,
                Optional.empty(),
                Optional.of(CarriedBalances.none(header.total().currency()))));
  }

  @Test
  void takesNoBalancesOfAnUnknownSettlementOrOfAnotherFile() {
    trail.noteBalances(header("1", END, "f11e", 3), BALANCES);
    assertThat(trail.links()).isEmpty();

    trail.noteSettlement(header("1", END, "f11e", 3), END);
    trail.noteBalances(header("1", END, "0ther", 3), BALANCES);
    assertThat(trail.links())
        .extracting(SettlementLink::accountType, SettlementLink::carried)
        .containsExactly(tuple(Optional.empty(), Optional.empty()));
  }

  @Test
  void replacesWhatASettlementCarriesOverWithItsFile() {
    SettlementHeader header = header("1", END, "f11e", 3);
    trail.noteSettlement(header, END);
    trail.noteBalances(header, BALANCES);
    SettlementHeader other = header("1", END.plusSeconds(9), "0ther", 4);
    trail.replaceSettlement(other, END);

    assertThat(trail.links()).containsExactly(link(other, Optional.empty(), Optional.empty()));
  }

  @Test
  void listsSettlementsWhateverBecameOfThemTheLatestFirst() {
    List.of("2", "1", "3")
        .forEach(
            id ->
                trail.noteSettlement(
                    header(id, END.plusSeconds(Long.parseLong(id)), "f11e", 3), END));
    trail.concludeSettlement(Samples.SELLER, "2", SettlementStatus.HELD, "why", END);
    trail.concludeSettlement(Samples.SELLER, "3", SettlementStatus.FINISHED, "", END);

    assertThat(trail.links())
        .extracting(SettlementLink::settlementId)
        .containsExactly("3", "2", "1");
  }

  private static SettlementLink link(
      SettlementHeader header, Optional<String> accountType, Optional<CarriedBalances> carried) {
    return new SettlementLink(
        header.seller(),
        header.settlementId(),
        accountType,
        header.marketplace(),
        header.start(),
        header.end(),
        header.total(),
        carried);
  }

  private static SettlementHeader header(String id, Instant end, String hash, long lines) {
    return new SettlementHeader(
        Samples.SELLER,
        id,
        "Amazon.com",
        end.minusSeconds(1_209_600),
        end,
        end,
        Money.of("-132.46", "USD"),
        lines,
        hash,
        "settlement.txt");
  }
}
