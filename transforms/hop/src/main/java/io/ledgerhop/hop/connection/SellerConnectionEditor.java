// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.SellersApi;
import io.ledgerhop.hop.wiring.Network;
import io.ledgerhop.problem.Outcome;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;

/** Edits an Amazon seller account. */
@SuppressWarnings("unchecked") // of raw types in the methods that Hop hands down
public final class SellerConnectionEditor extends ConnectionEditor<SellerConnection> {

  public SellerConnectionEditor(
      HopGui hopGui, MetadataManager<SellerConnection> manager, SellerConnection connection) {
    super(hopGui, manager, connection);
  }

  @Override
  protected SellerConnection blank() {
    return new SellerConnection();
  }

  @Override
  protected Outcome<String> attempt(SellerConnection connection, IVariables variables) {
    Outcome<SellerAccess> access = connection.access(variables);
    if (!access.hasValue()) {
      return Outcome.failed(access.problems());
    }
    try (Network network = Network.ofTrial()) {
      return new SellersApi(network.amazon(access.value().account())).check();
    }
  }
}
