// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.AccessFinding;
import java.util.List;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;

/** Edits a ledger trail. */
@SuppressWarnings("unchecked") // of raw types in the methods of Hop's superclass
public final class TrailConnectionEditor extends ConnectionEditor<TrailConnection> {

  public TrailConnectionEditor(
      HopGui hopGui, MetadataManager<TrailConnection> manager, TrailConnection connection) {
    super(hopGui, manager, connection);
  }

  @Override
  protected TrailConnection blank() {
    return new TrailConnection();
  }

  @Override
  protected List<AccessFinding> attempt(TrailConnection connection, IVariables variables) {
    return ConnectionFindings.of(connection, variables);
  }
}
