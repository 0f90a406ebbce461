// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import java.util.List;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options that say of which time, and what of it, Amazon is asked. */
public abstract class TransactionsScopeMeta extends AdapterMeta<TransactionsInput, AdapterData> {

  @HopMetadataProperty(
      key = "from_time",
      injectionKey = "FROM_TIME",
      injectionKeyDescription = "TransactionsInput.From.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.From.Label",
      toolTip = "i18n::TransactionsInput.From.Help")
  private String from = "";

  @HopMetadataProperty(
      key = "to_time",
      injectionKey = "TO_TIME",
      injectionKeyDescription = "TransactionsInput.To.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.To.Label",
      toolTip = "i18n::TransactionsInput.To.Help")
  private String to = "";

  @HopMetadataProperty(
      key = "overlap_days",
      injectionKey = "OVERLAP_DAYS",
      injectionKeyDescription = "TransactionsInput.Overlap.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.Overlap.Label",
      toolTip = "i18n::TransactionsInput.Overlap.Help")
  private String overlap = "30";

  @HopMetadataProperty(
      key = "marketplaces",
      injectionKey = "MARKETPLACES",
      injectionKeyDescription = "TransactionsInput.Marketplaces.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.Marketplaces.Label",
      toolTip = "i18n::TransactionsInput.Marketplaces.Help")
  private String marketplaces = "";

  @HopMetadataProperty(
      key = "transaction_status",
      injectionKey = "TRANSACTION_STATUS",
      injectionKeyDescription = "TransactionsInput.Status.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      comboValuesMethod = "statuses",
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.Status.Label",
      toolTip = "i18n::TransactionsInput.Status.Help")
  private String status = "";

  @HopMetadataProperty(
      key = "related_identifier",
      injectionKey = "RELATED_IDENTIFIER",
      injectionKeyDescription = "TransactionsInput.Related.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.Related.Label",
      toolTip = "i18n::TransactionsInput.Related.Help")
  private String related = "";

  @HopMetadataProperty(
      key = "settlement_ids",
      injectionKey = "SETTLEMENT_IDS",
      injectionKeyDescription = "TransactionsInput.Settlements.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.Settlements.Label",
      toolTip = "i18n::TransactionsInput.Settlements.Help")
  private String settlements = "";

  @HopMetadataProperty(
      key = "changed_only",
      injectionKey = "CHANGED_ONLY",
      injectionKeyDescription = "TransactionsInput.ChangedOnly.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.ChangedOnly.Label",
      toolTip = "i18n::TransactionsInput.ChangedOnly.Help")
  private String changedOnly = "Y";

  @HopMetadataProperty(
      key = "sandbox_parameters",
      injectionKey = "SANDBOX_PARAMETERS",
      injectionKeyDescription = "TransactionsInput.SandboxParameters.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::TransactionsInput.SandboxParameters.Label",
      toolTip = "i18n::TransactionsInput.SandboxParameters.Help")
  private String sandboxParameters = "";

  /** What the combo box offers; Hop calls it by name. */
  public List<String> statuses(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return List.of("", "DEFERRED", "RELEASED", "DEFERRED_RELEASED");
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = text(from);
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = text(to);
  }

  public String getOverlap() {
    return overlap;
  }

  public void setOverlap(@Nullable String overlap) {
    this.overlap = text(overlap);
  }

  public String getMarketplaces() {
    return marketplaces;
  }

  public void setMarketplaces(@Nullable String marketplaces) {
    this.marketplaces = text(marketplaces);
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = text(status);
  }

  public String getRelated() {
    return related;
  }

  public void setRelated(@Nullable String related) {
    this.related = text(related);
  }

  public String getSettlements() {
    return settlements;
  }

  public void setSettlements(@Nullable String settlements) {
    this.settlements = text(settlements);
  }

  public String getChangedOnly() {
    return changedOnly;
  }

  public void setChangedOnly(@Nullable String changedOnly) {
    this.changedOnly = text(changedOnly);
  }

  public String getSandboxParameters() {
    return sandboxParameters;
  }

  public void setSandboxParameters(@Nullable String sandboxParameters) {
    this.sandboxParameters = text(sandboxParameters);
  }
}
