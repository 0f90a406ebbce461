// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import java.util.List;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.pipeline.transform.ITransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.jspecify.annotations.Nullable;

/** The options that say which reports are wanted. */
public abstract class ReportChoiceMeta<T extends ITransform, D extends ITransformData>
    extends AdapterMeta<T, D> {

  @HopMetadataProperty(key = "seller_account", injectionKey = "SELLER_ACCOUNT")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = SellerConnection.class,
      parentId = OPTIONS,
      label = "i18n::ReportInput.Seller.Label",
      toolTip = "i18n::ReportInput.Seller.Help")
  private String seller = "";

  @HopMetadataProperty(key = "ledger_trail", injectionKey = "LEDGER_TRAIL")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OPTIONS,
      label = "i18n::ReportInput.Trail.Label",
      toolTip = "i18n::ReportInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(key = "report_type", injectionKey = "REPORT_TYPE")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = "reportTypes",
      parentId = OPTIONS,
      label = "i18n::ReportInput.ReportType.Label",
      toolTip = "i18n::ReportInput.ReportType.Help")
  private String reportType = "";

  @HopMetadataProperty(key = "what_to_do", injectionKey = "WHAT_TO_DO")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "ways",
      parentId = OPTIONS,
      label = "i18n::ReportInput.Way.Label",
      toolTip = "i18n::ReportInput.Way.Help")
  private String way = Way.ORDER.word();

  @HopMetadataProperty(key = "marketplaces", injectionKey = "MARKETPLACES")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::ReportInput.Marketplaces.Label",
      toolTip = "i18n::ReportInput.Marketplaces.Help")
  private String marketplaces = "";

  @HopMetadataProperty(key = "data_start", injectionKey = "DATA_START")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::ReportInput.DataStart.Label",
      toolTip = "i18n::ReportInput.DataStart.Help")
  private String dataStart = "";

  @HopMetadataProperty(key = "data_end", injectionKey = "DATA_END")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::ReportInput.DataEnd.Label",
      toolTip = "i18n::ReportInput.DataEnd.Help")
  private String dataEnd = "";

  @HopMetadataProperty(key = "report_options", injectionKey = "REPORT_OPTIONS")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::ReportInput.ReportOptions.Label",
      toolTip = "i18n::ReportInput.ReportOptions.Help")
  private String reportOptions = "";

  /** Report types that are often asked for; any other may be written. */
  public List<String> reportTypes(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return KnownTypes.ALL;
  }

  /** How reports are come by, for the combo box. */
  public List<String> ways(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Way.words();
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
