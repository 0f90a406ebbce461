// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.payout.PayoutSettings;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The options and fields of Ledger Payouts. */
@Transform(
    id = "LedgerHopPayouts",
    name = "i18n::LedgerPayouts.Name",
    description = "i18n::LedgerPayouts.Description",
    image = "io/ledgerhop/hop/mapping/payouts/payouts.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::LedgerPayouts.Keywords",
    documentationUrl = "/pipeline/transforms/ledger-payouts.html")
@GuiPlugin(description = "The options of Ledger Payouts")
public class LedgerPayoutsMeta extends AdapterMeta<LedgerPayouts, AdapterData> {

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "LedgerPayouts.Trail.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerPayouts.Trail.Label",
      toolTip = "i18n::LedgerPayouts.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "entries",
      injectionKey = "ENTRIES",
      injectionKeyDescription = "LedgerPayouts.Entries.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.COMBO,
      comboValuesMethod = "entriesWords",
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerPayouts.Entries.Label",
      toolTip = "i18n::LedgerPayouts.Entries.Help")
  private String entries = EntriesOption.COMPARE_ONLY.word();

  @HopMetadataProperty(
      key = "clearing_accounts",
      injectionKey = "CLEARING_ACCOUNTS",
      injectionKeyDescription = "LedgerPayouts.ClearingAccounts.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerPayouts.ClearingAccounts.Label",
      toolTip = "i18n::LedgerPayouts.ClearingAccounts.Help")
  @PickList("accountList")
  private String clearingAccounts = "";

  @HopMetadataProperty(
      key = "bank_accounts",
      injectionKey = "BANK_ACCOUNTS",
      injectionKeyDescription = "LedgerPayouts.BankAccounts.Help")
  @GuiWidgetElement(
      order = "0210",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerPayouts.BankAccounts.Label",
      toolTip = "i18n::LedgerPayouts.BankAccounts.Help")
  @PickList("accountList")
  private String bankAccounts = "";

  @HopMetadataProperty(
      key = "exchange_differences",
      injectionKey = "EXCHANGE_DIFFERENCES",
      injectionKeyDescription = "LedgerPayouts.Difference.Help")
  @GuiWidgetElement(
      order = "0220",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerPayouts.Difference.Label",
      toolTip = "i18n::LedgerPayouts.Difference.Help")
  @PickList("accountList")
  private String difference = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "LedgerPayouts.Zone.Help")
  @GuiWidgetElement(
      order = "0230",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerPayouts.Zone.Label",
      toolTip = "i18n::LedgerPayouts.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "entities",
      injectionKey = "ENTITIES",
      injectionKeyDescription = "LedgerPayouts.Entities.Help")
  @GuiWidgetElement(
      order = "0240",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerPayouts.Entities.Label",
      toolTip = "i18n::LedgerPayouts.Entities.Help")
  private String entities = "";

  @HopMetadataProperty(
      key = "base_currency",
      injectionKey = "BASE_CURRENCY",
      injectionKeyDescription = "LedgerPayouts.BaseCurrency.Help")
  @GuiWidgetElement(
      order = "0260",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CURRENCIES,
      label = "i18n::LedgerPayouts.BaseCurrency.Label",
      toolTip = "i18n::LedgerPayouts.BaseCurrency.Help")
  private String baseCurrency = "";

  @HopMetadataProperty(
      key = "exchange_rates",
      injectionKey = "EXCHANGE_RATES",
      injectionKeyDescription = "LedgerPayouts.Rates.Help")
  @GuiWidgetElement(
      order = "0270",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.CURRENCIES,
      label = "i18n::LedgerPayouts.Rates.Label",
      toolTip = "i18n::LedgerPayouts.Rates.Help")
  private String rates = "";

  @HopMetadataProperty(
      key = "held_target",
      injectionKey = "HELD_TARGET",
      injectionKeyDescription = "LedgerPayouts.HeldTarget.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::LedgerPayouts.HeldTarget.Label",
      toolTip = "i18n::LedgerPayouts.HeldTarget.Help")
  private String heldTarget = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "LedgerPayouts.MainTarget.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::LedgerPayouts.MainTarget.Label",
      toolTip = "i18n::LedgerPayouts.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(GroupRows.GROUP);
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public RowLayout<?> output() {
    return PlanRows.PLAN;
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.main(label("MainTarget"), this::getMainTarget, this::setMainTarget),
        Target.copies(label("HeldTarget"), this::getHeldTarget, this::setHeldTarget));
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    return options(place, variables).problems();
  }

  /**
   * What the options say, or all problems of the files that they name.
   *
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PayoutSettings> settings(String place, IVariables variables) {
    return options(place, variables).settings();
  }

  private PayoutOptions options(String place, IVariables variables) {
    return new PayoutOptions(this, option -> place + ", " + label(option), variables);
  }

  /** The values of <i>Entries</i>, for its combo box. */
  public List<String> entriesWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return EntriesOption.words();
  }

  @Override
  public List<Problem> connectionProblems(
      IVariables variables, IHopMetadataProvider metadataProvider) {
    Connections connections = new Connections(variables, metadataProvider);
    return connections.named(TrailConnection.class, trail).problems();
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  public String getEntries() {
    return entries;
  }

  public void setEntries(@Nullable String entries) {
    this.entries = text(entries);
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList accountList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.ACCOUNT));
  }

  public String getClearingAccounts() {
    return clearingAccounts;
  }

  public void setClearingAccounts(@Nullable String clearingAccounts) {
    this.clearingAccounts = text(clearingAccounts);
  }

  public String getBankAccounts() {
    return bankAccounts;
  }

  public void setBankAccounts(@Nullable String bankAccounts) {
    this.bankAccounts = text(bankAccounts);
  }

  public String getDifference() {
    return difference;
  }

  public void setDifference(@Nullable String difference) {
    this.difference = text(difference);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
  }

  public String getEntities() {
    return entities;
  }

  public void setEntities(@Nullable String entities) {
    this.entities = text(entities);
  }

  public String getBaseCurrency() {
    return baseCurrency;
  }

  public void setBaseCurrency(@Nullable String baseCurrency) {
    this.baseCurrency = text(baseCurrency);
  }

  public String getRates() {
    return rates;
  }

  public void setRates(@Nullable String rates) {
    this.rates = text(rates);
  }

  public String getHeldTarget() {
    return heldTarget;
  }

  public void setHeldTarget(@Nullable String heldTarget) {
    this.heldTarget = text(heldTarget);
    targetsChanged();
  }

  public String getMainTarget() {
    return mainTarget;
  }

  public void setMainTarget(@Nullable String mainTarget) {
    this.mainTarget = text(mainTarget);
    targetsChanged();
  }

  private static String label(String option) {
    return BaseMessages.getString(LedgerPayoutsMeta.class, "LedgerPayouts." + option + ".Label");
  }
}
