// Licensed under the Apache License, Version 2.0; see LICENSE.
package org.apache.hop.ui.core.gui;

import org.apache.hop.ui.hopgui.ISingletonProvider;

/** The half of Hop's window system that its published jar leaves out: one set of images. */
public class GuiResourceImpl implements ISingletonProvider {

  private static final class Holder {
    private static final GuiResource ONE = new GuiResource();
  }

  @Override
  public Object getInstanceInternal() {
    return Holder.ONE;
  }
}
