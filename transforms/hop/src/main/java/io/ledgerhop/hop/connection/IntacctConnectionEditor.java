// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.AccessFinding;
import java.util.List;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;

/** Edits an Intacct company. */
@SuppressWarnings("unchecked") // of raw types in the methods of Hop's superclass
public final class IntacctConnectionEditor extends ConnectionEditor<IntacctConnection> {

  public IntacctConnectionEditor(
      HopGui hopGui, MetadataManager<IntacctConnection> manager, IntacctConnection connection) {
    super(hopGui, manager, connection);
  }

  @Override
  protected IntacctConnection blank() {
    return new IntacctConnection();
  }

  @Override
  protected List<AccessFinding> attempt(IntacctConnection connection, IVariables variables) {
    return ConnectionFindings.of(connection, variables);
  }
}
