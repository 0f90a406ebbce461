// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

/** The options and fields of Ledger Documents. */
@Transform(
    id = "LedgerHopDocuments",
    name = "i18n::LedgerDocuments.Name",
    description = "i18n::LedgerDocuments.Description",
    image = "io/ledgerhop/hop/mapping/documents/documents.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::LedgerDocuments.Keywords",
    documentationUrl = "/pipeline/transforms/ledger-documents.html")
@GuiPlugin(description = "The options of Ledger Documents")
public class LedgerDocumentsMeta extends AdapterMeta<LedgerDocuments, AdapterData> {

  @HopMetadataProperty(
      key = "clearing_accounts",
      injectionKey = "CLEARING_ACCOUNTS",
      injectionKeyDescription = "LedgerDocuments.ClearingAccounts.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerDocuments.ClearingAccounts.Label",
      toolTip = "i18n::LedgerDocuments.ClearingAccounts.Help")
  @PickList("accountList")
  private String clearingAccounts = "";

  @HopMetadataProperty(
      key = "carried_forward",
      injectionKey = "CARRIED_FORWARD",
      injectionKeyDescription = "LedgerDocuments.CarriedForward.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerDocuments.CarriedForward.Label",
      toolTip = "i18n::LedgerDocuments.CarriedForward.Help")
  @PickList("accountList")
  private String carriedForward = "";

  @HopMetadataProperty(
      key = "deferred_accounts",
      injectionKey = "DEFERRED_ACCOUNTS",
      injectionKeyDescription = "LedgerDocuments.DeferredAccounts.Help")
  @GuiWidgetElement(
      order = "0160",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerDocuments.DeferredAccounts.Label",
      toolTip = "i18n::LedgerDocuments.DeferredAccounts.Help")
  @PickList("accountList")
  private String deferredAccounts = "";

  @HopMetadataProperty(
      key = "calendar",
      injectionKey = "CALENDAR",
      injectionKeyDescription = "LedgerDocuments.Calendar.Help")
  @GuiWidgetElement(
      order = "0170",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.PERIODS,
      label = "i18n::LedgerDocuments.Calendar.Label",
      toolTip = "i18n::LedgerDocuments.Calendar.Help")
  private String calendar = "";

  @HopMetadataProperty(
      key = "calendar_company",
      injectionKey = "CALENDAR_COMPANY",
      injectionKeyDescription = "LedgerDocuments.CalendarCompany.Help")
  @GuiWidgetElement(
      order = "0180",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.PERIODS,
      label = "i18n::LedgerDocuments.CalendarCompany.Label",
      toolTip = "i18n::LedgerDocuments.CalendarCompany.Help")
  private String calendarCompany = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "LedgerDocuments.Zone.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.PERIODS,
      label = "i18n::LedgerDocuments.Zone.Label",
      toolTip = "i18n::LedgerDocuments.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "fees",
      injectionKey = "FEES",
      injectionKeyDescription = "LedgerDocuments.Fees.Help")
  @GuiWidgetElement(
      order = "0220",
      type = GuiElementType.COMBO,
      comboValuesMethod = "feesWords",
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::LedgerDocuments.Fees.Label",
      toolTip = "i18n::LedgerDocuments.Fees.Help")
  private String fees = FeesOption.AS_MAPPED.word();

  @HopMetadataProperty(
      key = "payables_accounts",
      injectionKey = "PAYABLES_ACCOUNTS",
      injectionKeyDescription = "LedgerDocuments.Payables.Help")
  @GuiWidgetElement(
      order = "0230",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ACCOUNTS,
      label = "i18n::LedgerDocuments.Payables.Label",
      toolTip = "i18n::LedgerDocuments.Payables.Help")
  @PickList("accountList")
  private String payables = "";

  @HopMetadataProperty(
      key = "entities",
      injectionKey = "ENTITIES",
      injectionKeyDescription = "LedgerDocuments.Entities.Help")
  @GuiWidgetElement(
      order = "0240",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::LedgerDocuments.Entities.Label",
      toolTip = "i18n::LedgerDocuments.Entities.Help")
  private String entities = "";

  @HopMetadataProperty(
      key = "lines_per_document",
      injectionKey = "LINES_PER_DOCUMENT",
      injectionKeyDescription = "LedgerDocuments.LinesMax.Help")
  @GuiWidgetElement(
      order = "0250",
      type = GuiElementType.TEXT,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::LedgerDocuments.LinesMax.Label",
      toolTip = "i18n::LedgerDocuments.LinesMax.Help")
  private String linesMax = "";

  @HopMetadataProperty(
      key = "base_currency",
      injectionKey = "BASE_CURRENCY",
      injectionKeyDescription = "LedgerDocuments.BaseCurrency.Help")
  @GuiWidgetElement(
      order = "0260",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CURRENCIES,
      label = "i18n::LedgerDocuments.BaseCurrency.Label",
      toolTip = "i18n::LedgerDocuments.BaseCurrency.Help")
  private String baseCurrency = "";

  @HopMetadataProperty(
      key = "exchange_rates",
      injectionKey = "EXCHANGE_RATES",
      injectionKeyDescription = "LedgerDocuments.Rates.Help")
  @GuiWidgetElement(
      order = "0270",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.CURRENCIES,
      label = "i18n::LedgerDocuments.Rates.Label",
      toolTip = "i18n::LedgerDocuments.Rates.Help")
  private String rates = "";

  @HopMetadataProperty(
      key = "rounding_account",
      injectionKey = "ROUNDING_ACCOUNT",
      injectionKeyDescription = "LedgerDocuments.Rounding.Help")
  @GuiWidgetElement(
      order = "0280",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CURRENCIES,
      label = "i18n::LedgerDocuments.Rounding.Label",
      toolTip = "i18n::LedgerDocuments.Rounding.Help")
  @PickList("accountList")
  private String rounding = "";

  @HopMetadataProperty(
      key = "held_target",
      injectionKey = "HELD_TARGET",
      injectionKeyDescription = "LedgerDocuments.HeldTarget.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::LedgerDocuments.HeldTarget.Label",
      toolTip = "i18n::LedgerDocuments.HeldTarget.Help")
  private String heldTarget = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "LedgerDocuments.MainTarget.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::LedgerDocuments.MainTarget.Label",
      toolTip = "i18n::LedgerDocuments.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(PostingRows.POSTING);
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
   * What the options say about documents, or all problems of the files that they name.
   *
   * @param reportingPeriods reads the reporting periods of a company of Intacct
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PlanSettings> settings(
      String place, IVariables variables, Function<String, List<List<String>>> reportingPeriods) {
    return options(place, variables).settings(reportingPeriods);
  }

  private PlanOptions options(String place, IVariables variables) {
    return new PlanOptions(this, option -> place + ", " + label(option), variables);
  }

  /** The values of <i>Fees</i>, for its combo box. */
  public List<String> feesWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return FeesOption.words();
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList accountList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records(calendarCompany, Set.of(CompanyChoice.ACCOUNT));
  }

  public String getClearingAccounts() {
    return clearingAccounts;
  }

  public void setClearingAccounts(@Nullable String clearingAccounts) {
    this.clearingAccounts = text(clearingAccounts);
  }

  public String getCarriedForward() {
    return carriedForward;
  }

  public void setCarriedForward(@Nullable String carriedForward) {
    this.carriedForward = text(carriedForward);
  }

  public String getDeferredAccounts() {
    return deferredAccounts;
  }

  public void setDeferredAccounts(@Nullable String deferredAccounts) {
    this.deferredAccounts = text(deferredAccounts);
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(@Nullable String calendar) {
    this.calendar = text(calendar);
  }

  @Override
  public List<Problem> connectionProblems(
      IVariables variables, IHopMetadataProvider metadataProvider) {
    Connections connections = new Connections(variables, metadataProvider);
    return variables.resolve(calendarCompany).isBlank()
        ? List.of()
        : connections.named(IntacctConnection.class, calendarCompany).problems();
  }

  public String getCalendarCompany() {
    return calendarCompany;
  }

  public void setCalendarCompany(@Nullable String calendarCompany) {
    this.calendarCompany = text(calendarCompany);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
  }

  public String getFees() {
    return fees;
  }

  public void setFees(@Nullable String fees) {
    this.fees = text(fees);
  }

  public String getPayables() {
    return payables;
  }

  public void setPayables(@Nullable String payables) {
    this.payables = text(payables);
  }

  public String getEntities() {
    return entities;
  }

  public void setEntities(@Nullable String entities) {
    this.entities = text(entities);
  }

  public String getLinesMax() {
    return linesMax;
  }

  public void setLinesMax(@Nullable String linesMax) {
    this.linesMax = text(linesMax);
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

  public String getRounding() {
    return rounding;
  }

  public void setRounding(@Nullable String rounding) {
    this.rounding = text(rounding);
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
    return BaseMessages.getString(
        LedgerDocumentsMeta.class, "LedgerDocuments." + option + ".Label");
  }
}
