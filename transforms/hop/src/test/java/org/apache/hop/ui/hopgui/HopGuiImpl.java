// Licensed under the Apache License, Version 2.0; see LICENSE.
package org.apache.hop.ui.hopgui;

/** The half of Hop's window system that its published jar leaves out: the one main window. */
public class HopGuiImpl implements ISingletonProvider {

  private static final class Holder {
    private static final HopGui ONE = new HopGui();
  }

  @Override
  public Object getInstanceInternal() {
    return Holder.ONE;
  }
}
