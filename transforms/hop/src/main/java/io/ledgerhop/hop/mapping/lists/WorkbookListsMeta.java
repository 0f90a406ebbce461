// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.mapping.refresh.ListName;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options of Workbook Lists. */
@Transform(
    id = "LedgerHopWorkbookLists",
    name = "i18n::WorkbookLists.Name",
    description = "i18n::WorkbookLists.Description",
    image = "io/ledgerhop/hop/mapping/lists/workbook-lists.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::WorkbookLists.Keywords",
    documentationUrl = "/pipeline/transforms/workbook-lists.html")
@GuiPlugin(description = "The options of Workbook Lists")
public final class WorkbookListsMeta extends AdapterMeta<WorkbookLists, AdapterData> {

  @HopMetadataProperty(key = "intacct_company", injectionKey = "INTACCT_COMPANY")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookLists.Company.Label",
      toolTip = "i18n::WorkbookLists.Company.Help")
  private String company = "";

  @HopMetadataProperty(key = "workbook", injectionKey = "WORKBOOK")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookLists.Workbook.Label",
      toolTip = "i18n::WorkbookLists.Workbook.Help")
  private String workbook = "";

  @HopMetadataProperty(key = "lists", injectionKey = "LISTS")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookLists.Lists.Label",
      toolTip = "i18n::WorkbookLists.Lists.Help")
  @PickList(value = "workbookList", several = true)
  private String lists = "";

  @HopMetadataProperty(key = "write", injectionKey = "WRITE")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookLists.Write.Label",
      toolTip = "i18n::WorkbookLists.Write.Help")
  private String write = "Y";

  @HopMetadataProperty(key = "keep_copy", injectionKey = "KEEP_COPY")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookLists.KeepCopy.Label",
      toolTip = "i18n::WorkbookLists.KeepCopy.Help")
  private String keepCopy = "N";

  @Override
  public RowLayout<?> output() {
    return ListRow.layout();
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    Connections connections = new Connections(variables, metadataProvider);
    List<Problem> problems = new ArrayList<>();
    problems.addAll(connections.named(IntacctConnection.class, getCompany()).problems());
    problems.addAll(ListsOptions.read(this, place, variables).problems());
    return problems;
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  static String label(String option) {
    return BaseMessages.getString(WorkbookListsMeta.class, "WorkbookLists." + option + ".Label");
  }

  static Optional<Boolean> answer(IVariables variables, String option) {
    return yesOrNo(variables, option);
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = text(company);
  }

  public String getWorkbook() {
    return workbook;
  }

  public void setWorkbook(@Nullable String workbook) {
    this.workbook = text(workbook);
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList workbookList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return ProjectLists.constants(Stream.of(ListName.values()).map(ListName::title).toList());
  }

  public String getLists() {
    return lists;
  }

  public void setLists(@Nullable String lists) {
    this.lists = text(lists);
  }

  public String getWrite() {
    return write;
  }

  public void setWrite(@Nullable String write) {
    this.write = text(write);
  }

  public String getKeepCopy() {
    return keepCopy;
  }

  public void setKeepCopy(@Nullable String keepCopy) {
    this.keepCopy = text(keepCopy);
  }
}
