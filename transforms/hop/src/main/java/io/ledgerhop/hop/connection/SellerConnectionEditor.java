// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.AccessFinding;
import java.util.List;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;

/** Edits an Amazon seller account. */
@SuppressWarnings("unchecked") // of raw types in the methods of Hop's superclass
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
  protected List<AccessFinding> attempt(SellerConnection connection, IVariables variables) {
    return ConnectionFindings.of(connection, variables);
  }
}
