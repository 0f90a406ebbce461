// Licensed under the Apache License, Version 2.0; see LICENSE.
package org.apache.hop.ui.hopgui;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** The half of Hop's window system that its published jar leaves out: how wide a text is. */
public class TextSizeUtilFacadeImpl extends TextSizeUtilFacade {

  @Override
  Point textExtentInternal(String text) {
    GC gc = new GC(Display.getCurrent());
    try {
      return gc.textExtent(text);
    } finally {
      gc.dispose();
    }
  }
}
