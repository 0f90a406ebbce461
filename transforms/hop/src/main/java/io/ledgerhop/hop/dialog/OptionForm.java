// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hop.core.Props;
import org.apache.hop.core.gui.plugin.GuiElements;
import org.apache.hop.core.gui.plugin.GuiRegistry;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.pipeline.transform.BaseTransformMeta;
import org.apache.hop.ui.core.PropsUi;
import org.apache.hop.ui.core.gui.GuiResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

/**
 * The options of an object in widgets, one for each field that has Hop's annotation for widgets.
 *
 * <p>Each section that the object has options of is a tab. The options of an object with one
 * section stand there without tabs.
 */
public final class OptionForm {

  private final IVariables variables;
  private final List<FormSection> sections;
  private final Map<GuiElements, OptionWidget> widgets = new LinkedHashMap<>();

  /**
   * @param sections in the order of the tabs; more than the object has are ignored
   */
  public OptionForm(IVariables variables, List<FormSection> sections) {
    this.variables = variables;
    this.sections = List.copyOf(sections);
  }

  /**
   * Makes the widgets and shows the options of an object in them.
   *
   * @return what the caller has to lay out
   */
  public Composite create(Composite parent, Object object) {
    Map<FormSection, List<GuiElements>> used = optionsBySection(object);
    Composite form =
        used.size() == 1
            ? page(parent, object, used.values().iterator().next())
            : tabs(parent, object, used);
    show(object);
    return form;
  }

  private Composite tabs(
      Composite parent, Object object, Map<FormSection, List<GuiElements>> used) {
    CTabFolder folder = new CTabFolder(parent, SWT.BORDER);
    PropsUi.setLook(folder, Props.WIDGET_STYLE_TAB);
    used.forEach(
        (section, options) -> {
          CTabItem tab = new CTabItem(folder, SWT.NONE);
          tab.setFont(GuiResource.getInstance().getFontDefault());
          tab.setText(section.title());
          tab.setControl(page(folder, object, options));
        });
    folder.setSelection(0);
    return folder;
  }

  private Composite page(Composite parent, Object object, List<GuiElements> options) {
    OptionPage page = new OptionPage(parent, variables);
    for (GuiElements option : options) {
      widgets.put(option, page.add(option, new WidgetChoice(option, object, this::asShown)));
    }
    return page.finished();
  }

  private Map<FormSection, List<GuiElements>> optionsBySection(Object object) {
    GuiRegistry registry = GuiRegistry.getInstance();
    Map<FormSection, List<GuiElements>> used = new LinkedHashMap<>();
    for (FormSection section : sections) {
      GuiElements found = registry.findGuiElements(object.getClass().getName(), section.id());
      if (found != null) {
        List<GuiElements> options = new ArrayList<>(found.getChildren());
        options.sort(null);
        used.put(section, options);
      }
    }
    return used;
  }

  /** Shows the options of an object. */
  public void show(Object object) {
    widgets.forEach(
        (option, widget) -> widget.show(Objects.toString(OptionValue.of(option).read(object), "")));
  }

  /** Sets the options of an object to what the widgets show. */
  public void readInto(Object object) {
    widgets.forEach((option, widget) -> OptionValue.of(option).write(object, widget.value()));
  }

  /** A new object of the same name and place, with the options as the widgets show them. */
  private Object asShown(Object object) {
    Object shown = OptionValue.fresh(object);
    readInto(shown);
    if (object instanceof IHopMetadata named && shown instanceof IHopMetadata connection) {
      connection.setName(named.getName());
    }
    if (object instanceof BaseTransformMeta<?, ?> placed
        && shown instanceof BaseTransformMeta<?, ?> transform) {
      transform.setParentTransformMeta(placed.getParentTransformMeta());
    }
    return shown;
  }

  /** Calls back after each change of a widget. */
  public void whenChanged(Runnable changed) {
    widgets.values().forEach(widget -> widget.whenChanged(changed));
  }
}
