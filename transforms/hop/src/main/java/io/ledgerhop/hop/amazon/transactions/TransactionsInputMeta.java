// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

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
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The options of Amazon Transactions Input. */
@Transform(
    id = "LedgerHopAmazonTransactionsInput",
    name = "i18n::TransactionsInput.Name",
    description = "i18n::TransactionsInput.Description",
    image = "io/ledgerhop/hop/amazon/transactions/transactions-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::TransactionsInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-transactions-input.html")
@GuiPlugin(description = "The options of Amazon Transactions Input")
public final class TransactionsInputMeta extends AdapterMeta<TransactionsInput, AdapterData> {

  @HopMetadataProperty(
      key = "from_time",
      injectionKey = "FROM_TIME",
      injectionKeyDescription = "TransactionsInput.From.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.From.Label",
      toolTip = "i18n::TransactionsInput.From.Help")
  @UsedIf(
      option = "mode",
      is = {"Transactions", "Balances", "Summaries", "Event groups", "Payouts"})
  private String from = "";

  @HopMetadataProperty(
      key = "to_time",
      injectionKey = "TO_TIME",
      injectionKeyDescription = "TransactionsInput.To.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.To.Label",
      toolTip = "i18n::TransactionsInput.To.Help")
  @UsedIf(
      option = "mode",
      is = {"Transactions", "Balances", "Summaries", "Event groups", "Payouts"})
  private String to = "";

  @HopMetadataProperty(
      key = "overlap_days",
      injectionKey = "OVERLAP_DAYS",
      injectionKeyDescription = "TransactionsInput.Overlap.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.Overlap.Label",
      toolTip = "i18n::TransactionsInput.Overlap.Help")
  @UsedIf(option = "mode", is = "Transactions")
  private String overlap = "30";

  @HopMetadataProperty(
      key = "marketplaces",
      injectionKey = "MARKETPLACES",
      injectionKeyDescription = "TransactionsInput.Marketplaces.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.Marketplaces.Label",
      toolTip = "i18n::TransactionsInput.Marketplaces.Help")
  @UsedIf(
      option = "mode",
      is = {"Transactions", "Balances", "Summaries", "Payouts", "Expected payouts"})
  @PickList(value = "marketplaceList", several = true)
  private String marketplaces = "";

  @HopMetadataProperty(
      key = "transaction_status",
      injectionKey = "TRANSACTION_STATUS",
      injectionKeyDescription = "TransactionsInput.Status.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      comboValuesMethod = "statuses",
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.Status.Label",
      toolTip = "i18n::TransactionsInput.Status.Help")
  @UsedIf(option = "mode", is = "Transactions")
  private String status = "";

  @HopMetadataProperty(
      key = "related_identifier",
      injectionKey = "RELATED_IDENTIFIER",
      injectionKeyDescription = "TransactionsInput.Related.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.Related.Label",
      toolTip = "i18n::TransactionsInput.Related.Help")
  @UsedIf(option = "mode", is = "Transactions")
  private String related = "";

  @HopMetadataProperty(
      key = "settlement_ids",
      injectionKey = "SETTLEMENT_IDS",
      injectionKeyDescription = "TransactionsInput.Settlements.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::TransactionsInput.Settlements.Label",
      toolTip = "i18n::TransactionsInput.Settlements.Help")
  @UsedIf(option = "mode", is = "Summaries")
  private String settlements = "";

  @HopMetadataProperty(
      key = "changed_only",
      injectionKey = "CHANGED_ONLY",
      injectionKeyDescription = "TransactionsInput.ChangedOnly.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::TransactionsInput.ChangedOnly.Label",
      toolTip = "i18n::TransactionsInput.ChangedOnly.Help")
  @UsedIf(option = "mode", is = "Transactions")
  private String changedOnly = "Y";

  @HopMetadataProperty(
      key = "sandbox_parameters",
      injectionKey = "SANDBOX_PARAMETERS",
      injectionKeyDescription = "TransactionsInput.SandboxParameters.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::TransactionsInput.SandboxParameters.Label",
      toolTip = "i18n::TransactionsInput.SandboxParameters.Help")
  private String sandboxParameters = "";

  @HopMetadataProperty(
      key = "mode",
      injectionKey = "MODE",
      injectionKeyDescription = "TransactionsInput.Mode.Help")
  @GuiWidgetElement(
      order = "0050",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = "modes",
      parentId = OptionSection.GENERAL,
      label = "i18n::TransactionsInput.Mode.Label",
      toolTip = "i18n::TransactionsInput.Mode.Help")
  private String mode = FinanceMode.TRANSACTIONS.word();

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "TransactionsInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::TransactionsInput.Sellers.Label",
      toolTip = "i18n::TransactionsInput.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "TransactionsInput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::TransactionsInput.Trail.Label",
      toolTip = "i18n::TransactionsInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "TransactionsInput.MainTarget.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::TransactionsInput.MainTarget.Label",
      toolTip = "i18n::TransactionsInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "TransactionsInput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::TransactionsInput.RejectsTarget.Label",
      toolTip = "i18n::TransactionsInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  /** The fields of the mode; those of transactions if the mode is invalid. */
  @Override
  public RowLayout<?> output() {
    return FinanceMode.named(mode).orElse(FinanceMode.TRANSACTIONS).layout();
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
    List<Problem> problems =
        new ArrayList<>(connections.chosen(SellerConnection.class, sellers).problems());
    if (FinanceMode.named(mode).equals(Optional.of(FinanceMode.TRANSACTIONS))) {
      problems.addAll(connections.named(TrailConnection.class, trail).problems());
    }
    Outcome<FinanceChoice> choice = ChoiceReader.read(place, variables, this);
    problems.addAll(choice.problems());
    if (problems.isEmpty() && !isAnySandbox(connections, variables)) {
      choice.value().period().problem().ifPresent(problems::add);
    }
    return problems;
  }

  /** The sandbox accepts texts that are not times. */
  private boolean isAnySandbox(Connections connections, IVariables variables) {
    return connections.chosen(SellerConnection.class, sellers).value().stream()
        .map(name -> connections.named(SellerConnection.class, name))
        .filter(Outcome::hasValue)
        .map(connection -> connection.value().access(variables))
        .filter(Outcome::hasValue)
        .anyMatch(access -> access.value().account().address().isSandbox());
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> modes(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return FinanceMode.words();
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  private static String label(String option) {
    return BaseMessages.getString(
        TransactionsInputMeta.class, "TransactionsInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList marketplaceList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).marketplaces(sellers);
  }

  public String getMode() {
    return mode;
  }

  public void setMode(@Nullable String mode) {
    this.mode = text(mode);
  }

  public String getSellers() {
    return sellers;
  }

  public void setSellers(@Nullable String sellers) {
    this.sellers = text(sellers);
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
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

  /** The choices of the combo box; Hop calls it by name. */
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
