// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.problem.AccessFinding;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.metadata.MetadataManager;
import org.apache.hop.ui.hopgui.HopGui;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

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

  /** Offers the marketplaces of the account as soon as Amazon has named them. */
  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    offerMarketplaces(getMetadata());
  }

  @Override
  protected List<AccessFinding> attempt(SellerConnection connection, IVariables variables) {
    return ConnectionFindings.of(connection, variables);
  }

  @Override
  protected void tried(SellerConnection connection) {
    offerMarketplaces(connection);
  }

  /** Uses the cached marketplaces of the account; without credentials Amazon is not called. */
  private void offerMarketplaces(SellerConnection connection) {
    Display display = display();
    IVariables variables = manager.getVariables();
    CompletableFuture<Void> unused =
        MarketplaceChoices.inBackground(connection, variables)
            .thenAccept(names -> offer(display, names));
  }

  private void offer(Display display, List<String> names) {
    if (!names.isEmpty() && !display.isDisposed()) {
      display.asyncExec(() -> offer("marketplaces", names));
    }
  }
}
