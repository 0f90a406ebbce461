// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.widget.MetaSelectionLine;
import org.apache.hop.ui.hopgui.HopGui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.widgets.Control;

/** The name of a metadata element, with buttons to edit it and to make a new one. */
final class MetadataOption implements OptionWidget {

  private final MetaSelectionLine<?> line;

  /** The label stands lower than Hop puts it, because the list beside it is cut off otherwise. */
  MetadataOption(WidgetPlace place, Class<? extends IHopMetadata> type, String label) {
    line =
        new MetaSelectionLine<>(
            place.variables(),
            HopGui.getInstance().getMetadataProvider(),
            type,
            place.parent(),
            SWT.SINGLE | SWT.LEFT | SWT.BORDER,
            label,
            place.toolTip());
    ((FormData) line.getLabelWidget().getLayoutData()).top =
        new FormAttachment(0, 2 * PropsUi.getMargin());
    try {
      line.fillItems();
    } catch (HopException e) {
      LogChannel.UI.logError("Hop could not list the metadata elements for " + label, e);
    }
  }

  @Override
  public Control control() {
    return line;
  }

  @Override
  public boolean hasLabel() {
    return true;
  }

  @Override
  public void show(String value) {
    line.setText(value);
  }

  @Override
  public String value() {
    return line.getText();
  }

  @Override
  public void whenChanged(Runnable changed) {
    line.getComboWidget().addModifyListener(event -> changed.run());
  }
}
