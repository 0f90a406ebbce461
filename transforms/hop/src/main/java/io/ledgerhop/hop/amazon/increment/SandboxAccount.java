// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Outcome;
import java.util.List;
import org.apache.hop.core.variables.IVariables;

/** Determines whether an account belongs to Amazon's sandbox, where dates may be any text. */
public final class SandboxAccount {

  private SandboxAccount() {}

  /** Whether one of the accounts in a list belongs to it; unreadable accounts do not. */
  public static boolean isAmong(Connections connections, IVariables variables, String sellers) {
    Outcome<List<String>> chosen = connections.chosen(SellerConnection.class, sellers);
    return chosen.hasValue()
        && chosen.value().stream().anyMatch(name -> isSandbox(connections, variables, name));
  }

  private static boolean isSandbox(Connections connections, IVariables variables, String name) {
    Outcome<SellerConnection> seller = connections.named(SellerConnection.class, name);
    if (!seller.hasValue()) {
      return false;
    }
    Outcome<SellerAccess> access = seller.value().access(variables);
    return access.hasValue() && access.value().account().address().isSandbox();
  }
}
