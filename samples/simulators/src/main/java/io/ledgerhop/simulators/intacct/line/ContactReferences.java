// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a contact exists. The contacts of this simulator are those of its own parties. */
public final class ContactReferences {
  private final CompanyMasterData master;
  private final String party;

  /**
   * @param party VENDOR or CUSTOMER
   */
  public ContactReferences(CompanyMasterData master, String party) {
    this.master = master;
    this.party = party;
  }

  /** The refusal of a contact that does not exist; empty for any other, and for no name. */
  public List<GatewayError> errors(String name) {
    boolean known =
        name.isEmpty()
            || master.table(party).map(ObjectTable::rows).orElse(List.of()).stream()
                .anyMatch(row -> names(row).contains(name));
    return known
        ? List.of()
        : List.of(GatewayError.rule("Invalid Contact '" + name + "' specified."));
  }

  /** The contact that is stored with a party, and the one that Intacct makes for it. */
  private Set<String> names(Map<String, String> row) {
    String own =
        row.getOrDefault("NAME", "")
            + "("
            + party.charAt(0)
            + row.getOrDefault(party + "ID", "")
            + ")";
    String stored = row.getOrDefault("DISPLAYCONTACT.CONTACTNAME", "");
    return stored.equals(own) ? Set.of(own) : Set.of(own, stored);
  }
}
