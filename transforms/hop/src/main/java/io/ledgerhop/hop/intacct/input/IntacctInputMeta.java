// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.intacct.query.WantedFields;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options of Intacct Input: which records, and how their fields become those of rows. */
@Transform(
    id = "LedgerHopIntacctInput",
    name = "i18n::IntacctInput.Name",
    description = "i18n::IntacctInput.Description",
    image = "io/ledgerhop/hop/intacct/input/intacct-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::IntacctInput.Keywords",
    documentationUrl = "/pipeline/transforms/intacct-input.html")
@GuiPlugin(description = "The options of Intacct Input")
public final class IntacctInputMeta extends AdapterMeta<IntacctInput, AdapterData> {

  @HopMetadataProperty(key = "intacct_company", injectionKey = "INTACCT_COMPANY")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.Company.Label",
      toolTip = "i18n::IntacctInput.Company.Help")
  private String company = "";

  @HopMetadataProperty(key = "ledger_trail", injectionKey = "LEDGER_TRAIL")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.CHANGES,
      label = "i18n::IntacctInput.Trail.Label",
      toolTip = "i18n::IntacctInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(key = "intacct_object", injectionKey = "INTACCT_OBJECT")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = "objects",
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.Object.Label",
      toolTip = "i18n::IntacctInput.Object.Help")
  private String object = "";

  @HopMetadataProperty(key = "record_fields", injectionKey = "RECORD_FIELDS")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      variables = false,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.Fields.Label",
      toolTip = "i18n::IntacctInput.Fields.Help")
  @PickList(value = "fieldList", several = true)
  private String fields = "";

  @HopMetadataProperty(key = "record_filter", injectionKey = "RECORD_FILTER")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.Filter.Label",
      toolTip = "i18n::IntacctInput.Filter.Help")
  private String filter = "";

  @HopMetadataProperty(key = "document_definition", injectionKey = "DOCUMENT_DEFINITION")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.DocumentDefinition.Label",
      toolTip = "i18n::IntacctInput.DocumentDefinition.Help")
  @PickList("definitionList")
  private String documentDefinition = "";

  @HopMetadataProperty(key = "show_private", injectionKey = "SHOW_PRIVATE")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctInput.ShowPrivate.Label",
      toolTip = "i18n::IntacctInput.ShowPrivate.Help")
  private String showPrivate = "Y";

  @HopMetadataProperty(key = "only_changed", injectionKey = "ONLY_CHANGED")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.CHANGES,
      label = "i18n::IntacctInput.OnlyChanged.Label",
      toolTip = "i18n::IntacctInput.OnlyChanged.Help")
  private String onlyChanged = "N";

  @HopMetadataProperty(key = "overlap_minutes", injectionKey = "OVERLAP_MINUTES")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CHANGES,
      label = "i18n::IntacctInput.Overlap.Label",
      toolTip = "i18n::IntacctInput.Overlap.Help")
  @UsedIf(option = "onlyChanged", is = "Y")
  private String overlap = "60";

  @HopMetadataProperty(key = "time_zone", injectionKey = "TIME_ZONE")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CHANGES,
      label = "i18n::IntacctInput.TimeZone.Label",
      toolTip = "i18n::IntacctInput.TimeZone.Help")
  private String timeZone = "UTC";

  @HopMetadataProperty(key = "page_size", injectionKey = "PAGE_SIZE")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctInput.PageSize.Label",
      toolTip = "i18n::IntacctInput.PageSize.Help")
  private String pageSize = "2000";

  @HopMetadataProperty(key = "rows_at_most", injectionKey = "ROWS_AT_MOST")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctInput.RowsMax.Label",
      toolTip = "i18n::IntacctInput.RowsMax.Help")
  private String rowsMax = "1000000";

  @HopMetadataProperty(key = "main_target", injectionKey = "MAIN_TARGET")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctInput.MainTarget.Label",
      toolTip = "i18n::IntacctInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(key = "rejects_target", injectionKey = "REJECTS_TARGET")
  @GuiWidgetElement(
      order = "1400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctInput.RejectsTarget.Label",
      toolTip = "i18n::IntacctInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  /** Objects for the combo box; any other may be typed. */
  public List<String> objects(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return KnownObjects.ALL;
  }

  @Override
  public RowLayout<?> output() {
    return RecordRow.layout(WantedFields.of(fields));
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.main(label("MainTarget"), this::getMainTarget, this::setMainTarget),
        Target.copies(label("RejectsTarget"), this::getRejectsTarget, this::setRejectsTarget));
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    Connections connections = new Connections(variables, metadataProvider);
    List<Problem> problems = new ArrayList<>();
    problems.addAll(connections.named(IntacctConnection.class, getCompany()).problems());
    Outcome<InputOptions> options = InputOptions.read(this, place, variables);
    problems.addAll(options.problems());
    if (options.hasValue() && options.value().onlyChanged()) {
      problems.addAll(connections.named(TrailConnection.class, getTrail()).problems());
    }
    return problems;
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  static String label(String option) {
    return BaseMessages.getString(IntacctInputMeta.class, "IntacctInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList definitionList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records(company, CompanyChoice.DEFINITIONS);
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList fieldList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .ofCompany(company, new DescribedFields(this, variables)::read);
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = text(company);
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  public String getObject() {
    return object;
  }

  public void setObject(@Nullable String object) {
    this.object = text(object);
  }

  public String getFields() {
    return fields;
  }

  public void setFields(@Nullable String fields) {
    this.fields = text(fields);
  }

  public String getFilter() {
    return filter;
  }

  public void setFilter(@Nullable String filter) {
    this.filter = text(filter);
  }

  public String getDocumentDefinition() {
    return documentDefinition;
  }

  public void setDocumentDefinition(@Nullable String documentDefinition) {
    this.documentDefinition = text(documentDefinition);
  }

  public String getShowPrivate() {
    return showPrivate;
  }

  public void setShowPrivate(@Nullable String showPrivate) {
    this.showPrivate = text(showPrivate);
  }

  public String getOnlyChanged() {
    return onlyChanged;
  }

  public void setOnlyChanged(@Nullable String onlyChanged) {
    this.onlyChanged = text(onlyChanged);
  }

  public String getOverlap() {
    return overlap;
  }

  public void setOverlap(@Nullable String overlap) {
    this.overlap = text(overlap);
  }

  public String getTimeZone() {
    return timeZone;
  }

  public void setTimeZone(@Nullable String timeZone) {
    this.timeZone = text(timeZone);
  }

  public String getPageSize() {
    return pageSize;
  }

  public void setPageSize(@Nullable String pageSize) {
    this.pageSize = text(pageSize);
  }

  public String getRowsMax() {
    return rowsMax;
  }

  public void setRowsMax(@Nullable String rowsMax) {
    this.rowsMax = text(rowsMax);
  }

  public String getMainTarget() {
    return mainTarget;
  }

  public void setMainTarget(@Nullable String mainTarget) {
    this.mainTarget = text(mainTarget);
    targetsChanged();
  }

  public String getRejectsTarget() {
    return rejectsTarget;
  }

  public void setRejectsTarget(@Nullable String rejectsTarget) {
    this.rejectsTarget = text(rejectsTarget);
    targetsChanged();
  }
}
