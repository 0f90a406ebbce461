// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.FeePosting;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.CutOff;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
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
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.ClearingAccounts.Label",
      toolTip = "i18n::LedgerDocuments.ClearingAccounts.Help")
  private String clearingAccounts = "";

  @HopMetadataProperty(
      key = "carried_forward",
      injectionKey = "CARRIED_FORWARD",
      injectionKeyDescription = "LedgerDocuments.CarriedForward.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.CarriedForward.Label",
      toolTip = "i18n::LedgerDocuments.CarriedForward.Help")
  private String carriedForward = "";

  @HopMetadataProperty(
      key = "deferred_accounts",
      injectionKey = "DEFERRED_ACCOUNTS",
      injectionKeyDescription = "LedgerDocuments.DeferredAccounts.Help")
  @GuiWidgetElement(
      order = "0160",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.DeferredAccounts.Label",
      toolTip = "i18n::LedgerDocuments.DeferredAccounts.Help")
  private String deferredAccounts = "";

  @HopMetadataProperty(
      key = "calendar",
      injectionKey = "CALENDAR",
      injectionKeyDescription = "LedgerDocuments.Calendar.Help")
  @GuiWidgetElement(
      order = "0170",
      type = GuiElementType.FILENAME,
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.Calendar.Label",
      toolTip = "i18n::LedgerDocuments.Calendar.Help")
  private String calendar = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "LedgerDocuments.Zone.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.Zone.Label",
      toolTip = "i18n::LedgerDocuments.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "held_target",
      injectionKey = "HELD_TARGET",
      injectionKeyDescription = "LedgerDocuments.HeldTarget.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
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
      parentId = OPTIONS,
      label = "i18n::LedgerDocuments.MainTarget.Label",
      toolTip = "i18n::LedgerDocuments.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(PostingRows.POSTING);
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
    Problems problems = new Problems();
    problems.addAll(accounts(place, "ClearingAccounts", variables, clearingAccounts).problems());
    problems.addAll(accounts(place, "CarriedForward", variables, carriedForward).problems());
    problems.addAll(accounts(place, "DeferredAccounts", variables, deferredAccounts).problems());
    problems.addAll(calendarPath(place, variables).problems());
    problems.addAll(cutOff(place, variables).problems());
    return problems.list();
  }

  /**
   * What the options say about documents, or all problems of the calendar.
   *
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PlanSettings> settings(String place, IVariables variables) {
    String path = calendarPath(place, variables).value();
    Outcome<FiscalCalendar> periods = CalendarFile.read(path, variables);
    return periods.hasValue()
        ? Outcome.of(
            new PlanSettings(
                accounts(place, "ClearingAccounts", variables, clearingAccounts).value(),
                accounts(place, "CarriedForward", variables, carriedForward).value(),
                CurrencyAccounts.none(),
                cutOff(place, variables).value(),
                periods.value(),
                FeePosting.AS_MAPPED,
                EntityRules.none(),
                OptionalInt.empty(),
                accounts(place, "DeferredAccounts", variables, deferredAccounts).value()))
        : Outcome.failed(periods.problems());
  }

  private Outcome<CutOff> cutOff(String place, IVariables variables) {
    return CutOffOption.parse(place + ", " + label("Zone"), variables, zone);
  }

  private Outcome<String> calendarPath(String place, IVariables variables) {
    return OptionText.of(place + ", " + label("Calendar"), variables, calendar);
  }

  private static Outcome<CurrencyAccounts> accounts(
      String place, String option, IVariables variables, String written) {
    String optionPlace = place + ", " + label(option);
    Outcome<String> text = OptionText.of(optionPlace, variables, written);
    return text.hasValue()
        ? CurrencyAccounts.parse(optionPlace, text.value())
        : Outcome.failed(text.problems());
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

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
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
