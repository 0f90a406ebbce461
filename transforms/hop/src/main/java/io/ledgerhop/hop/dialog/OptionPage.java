// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import org.apache.hop.core.gui.plugin.GuiElements;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.ui.core.PropsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One column of labels and widgets, which scrolls when the window is too small for it. */
final class OptionPage {

  private final IVariables variables;
  private final ScrolledComposite scrolled;
  private final Composite column;
  private @Nullable Control last;

  OptionPage(Composite parent, IVariables variables) {
    this.variables = variables;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    PropsUi.setLook(scrolled);
    column = new Composite(scrolled, SWT.NONE);
    PropsUi.setLook(column);
    FormLayout layout = new FormLayout();
    layout.marginWidth = PropsUi.getFormMargin();
    layout.marginHeight = PropsUi.getFormMargin();
    column.setLayout(layout);
  }

  /** Adds an option below those added before. */
  OptionWidget add(GuiElements option, WidgetChoice choice) {
    WidgetPlace place = new WidgetPlace(column, variables, option.getToolTip());
    OptionWidget widget = choice.in(place);
    FormData right = new FormData();
    right.left =
        widget.hasLabel()
            ? new FormAttachment(0, 0)
            : new FormAttachment(PropsUi.getInstance().getMiddlePct(), 0);
    right.right = new FormAttachment(100, 0);
    right.top =
        last == null ? new FormAttachment(0, 0) : new FormAttachment(last, PropsUi.getMargin());
    widget.control().setLayoutData(right);
    if (!widget.hasLabel()) {
      addLabel(option, widget);
    }
    if (widget.isTall()) {
      widget.control().addListener(SWT.Resize, event -> setMinSize());
    }
    last = widget.control();
    return widget;
  }

  private void addLabel(GuiElements option, OptionWidget widget) {
    Label label = new Label(column, SWT.RIGHT);
    PropsUi.setLook(label);
    label.setText(option.getLabel());
    label.setToolTipText(option.getToolTip());
    FormData left = new FormData();
    left.left = new FormAttachment(0, 0);
    left.right = new FormAttachment(PropsUi.getInstance().getMiddlePct(), -PropsUi.getMargin());
    left.top =
        widget.isTall()
            ? new FormAttachment(widget.control(), PropsUi.getMargin(), SWT.TOP)
            : new FormAttachment(widget.control(), 0, SWT.CENTER);
    label.setLayoutData(left);
  }

  /** The page, whose content is complete; it is never narrower than its labels need. */
  Composite finished() {
    scrolled.setContent(column);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    setMinSize();
    return scrolled;
  }

  /** The page scrolls when it is smaller than this. */
  private void setMinSize() {
    scrolled.setMinSize(column.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }
}
