// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.table.WantedColumns;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
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

/** The options of Amazon Report Input: which reports, and how their lines become rows. */
@Transform(
    id = "LedgerHopAmazonReportInput",
    name = "i18n::ReportInput.Name",
    description = "i18n::ReportInput.Description",
    image = "io/ledgerhop/hop/amazon/report/report-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::ReportInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-report-input.html")
@GuiPlugin(description = "The options of Amazon Report Input")
public final class ReportInputMeta extends AdapterMeta<ReportInput, AdapterData> {

  @HopMetadataProperty(key = "seller_account", injectionKey = "SELLER_ACCOUNT")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = SellerConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReportInput.Seller.Label",
      toolTip = "i18n::ReportInput.Seller.Help")
  private String seller = "";

  @HopMetadataProperty(key = "ledger_trail", injectionKey = "LEDGER_TRAIL")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReportInput.Trail.Label",
      toolTip = "i18n::ReportInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(key = "report_type", injectionKey = "REPORT_TYPE")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = "reportTypes",
      parentId = OptionSection.GENERAL,
      label = "i18n::ReportInput.ReportType.Label",
      toolTip = "i18n::ReportInput.ReportType.Help")
  private String reportType = "";

  @HopMetadataProperty(key = "what_to_do", injectionKey = "WHAT_TO_DO")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "ways",
      parentId = OptionSection.GENERAL,
      label = "i18n::ReportInput.Way.Label",
      toolTip = "i18n::ReportInput.Way.Help")
  private String way = ReportMode.ORDER.word();

  @HopMetadataProperty(key = "marketplaces", injectionKey = "MARKETPLACES")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::ReportInput.Marketplaces.Label",
      toolTip = "i18n::ReportInput.Marketplaces.Help")
  @PickList(value = "marketplaceList", several = true)
  private String marketplaces = "";

  @HopMetadataProperty(key = "data_start", injectionKey = "DATA_START")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::ReportInput.DataStart.Label",
      toolTip = "i18n::ReportInput.DataStart.Help")
  @UsedIf(
      option = "way",
      is = {"order", "order-again"})
  private String dataStart = "";

  @HopMetadataProperty(key = "data_end", injectionKey = "DATA_END")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::ReportInput.DataEnd.Label",
      toolTip = "i18n::ReportInput.DataEnd.Help")
  @UsedIf(
      option = "way",
      is = {"order", "order-again"})
  private String dataEnd = "";

  @HopMetadataProperty(key = "report_options", injectionKey = "REPORT_OPTIONS")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::ReportInput.ReportOptions.Label",
      toolTip = "i18n::ReportInput.ReportOptions.Help")
  @UsedIf(
      option = "way",
      is = {"order", "order-again"})
  private String reportOptions = "";

  @HopMetadataProperty(key = "longest_wait", injectionKey = "LONGEST_WAIT")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::ReportInput.LongestWait.Label",
      toolTip = "i18n::ReportInput.LongestWait.Help")
  private String longestWait = "15m";

  @HopMetadataProperty(key = "encoding", injectionKey = "ENCODING")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.COMBO,
      comboValuesMethod = "encodings",
      parentId = OptionSection.FIELDS,
      label = "i18n::ReportInput.Encoding.Label",
      toolTip = "i18n::ReportInput.Encoding.Help")
  private String encoding = "";

  @HopMetadataProperty(key = "columns", injectionKey = "COLUMNS")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.TEXT,
      variables = false,
      parentId = OptionSection.FIELDS,
      label = "i18n::ReportInput.Columns.Label",
      toolTip = "i18n::ReportInput.Columns.Help")
  private String columns = "";

  @HopMetadataProperty(key = "main_target", injectionKey = "MAIN_TARGET")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::ReportInput.MainTarget.Label",
      toolTip = "i18n::ReportInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(key = "rejects_target", injectionKey = "REJECTS_TARGET")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::ReportInput.RejectsTarget.Label",
      toolTip = "i18n::ReportInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  /** Encodings for the combo box; any other may be typed. */
  public List<String> encodings(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return List.of("", "UTF-8", "windows-1252", "windows-31j", "UTF-16");
  }

  @Override
  public RowLayout<?> output() {
    return ReportLine.layout(WantedColumns.of(columns));
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
    problems.addAll(connections.named(SellerConnection.class, getSeller()).problems());
    problems.addAll(connections.named(TrailConnection.class, getTrail()).problems());
    problems.addAll(ReportOptions.read(this, place, variables).problems());
    return problems;
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  static String label(String option) {
    return BaseMessages.getString(ReportInputMeta.class, "ReportInput." + option + ".Label");
  }

  public String getLongestWait() {
    return longestWait;
  }

  public void setLongestWait(@Nullable String longestWait) {
    this.longestWait = text(longestWait);
  }

  public String getEncoding() {
    return encoding;
  }

  public void setEncoding(@Nullable String encoding) {
    this.encoding = text(encoding);
  }

  public String getColumns() {
    return columns;
  }

  public void setColumns(@Nullable String columns) {
    this.columns = text(columns);
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

  /** Frequently used report types; any other may be typed. */
  public List<String> reportTypes(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return KnownTypes.ALL;
  }

  /** The modes, for the combo box. */
  public List<String> ways(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReportMode.words();
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList marketplaceList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).marketplaces(getSeller());
  }

  public String getSeller() {
    return seller;
  }

  public void setSeller(@Nullable String seller) {
    this.seller = text(seller);
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  public String getReportType() {
    return reportType;
  }

  public void setReportType(@Nullable String reportType) {
    this.reportType = text(reportType);
  }

  public String getWay() {
    return way;
  }

  public void setWay(@Nullable String way) {
    this.way = text(way);
  }

  public String getMarketplaces() {
    return marketplaces;
  }

  public void setMarketplaces(@Nullable String marketplaces) {
    this.marketplaces = text(marketplaces);
  }

  public String getDataStart() {
    return dataStart;
  }

  public void setDataStart(@Nullable String dataStart) {
    this.dataStart = text(dataStart);
  }

  public String getDataEnd() {
    return dataEnd;
  }

  public void setDataEnd(@Nullable String dataEnd) {
    this.dataEnd = text(dataEnd);
  }

  public String getReportOptions() {
    return reportOptions;
  }

  public void setReportOptions(@Nullable String reportOptions) {
    this.reportOptions = text(reportOptions);
  }
}
