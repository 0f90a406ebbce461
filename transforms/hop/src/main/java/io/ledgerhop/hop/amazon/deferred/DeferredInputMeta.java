// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.deferred;

import io.ledgerhop.amazon.deferred.AccrualPeriod;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options of Amazon Deferred Input. */
@Transform(
    id = "LedgerHopAmazonDeferredInput",
    name = "i18n::DeferredInput.Name",
    description = "i18n::DeferredInput.Description",
    image = "io/ledgerhop/hop/amazon/deferred/deferred-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::DeferredInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-deferred-input.html")
@GuiPlugin(description = "The options of Amazon Deferred Input")
public final class DeferredInputMeta extends AdapterMeta<DeferredInput, AdapterData> {

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "DeferredInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::DeferredInput.Sellers.Label",
      toolTip = "i18n::DeferredInput.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(
      key = "accrual_period",
      injectionKey = "ACCRUAL_PERIOD",
      injectionKeyDescription = "DeferredInput.Period.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::DeferredInput.Period.Label",
      toolTip = "i18n::DeferredInput.Period.Help")
  private String period = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "DeferredInput.Zone.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::DeferredInput.Zone.Label",
      toolTip = "i18n::DeferredInput.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "DeferredInput.MainTarget.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::DeferredInput.MainTarget.Label",
      toolTip = "i18n::DeferredInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "DeferredInput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::DeferredInput.RejectsTarget.Label",
      toolTip = "i18n::DeferredInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  @Override
  public RowLayout<?> output() {
    return SettlementRows.LINE;
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
    List<Problem> problems =
        new ArrayList<>(
            new Connections(variables, metadataProvider)
                .chosen(SellerConnection.class, sellers)
                .problems());
    problems.addAll(period(place, variables).problems());
    problems.addAll(cutOff(place, variables).problems());
    return problems;
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  /** The period of the option; empty for the last month that is over. */
  Outcome<Optional<AccrualPeriod>> period(String place, IVariables variables) {
    String option = place + ", " + label("Period");
    Outcome<String> text = OptionText.of(option, variables, period);
    if (!text.hasValue()) {
      return Outcome.failed(text.problems());
    }
    if (text.value().isEmpty()) {
      return Outcome.of(Optional.empty());
    }
    Outcome<AccrualPeriod> read = AccrualPeriod.read(option, text.value());
    return read.hasValue()
        ? Outcome.of(Optional.of(read.value()))
        : Outcome.failed(read.problems());
  }

  Outcome<CutOff> cutOff(String place, IVariables variables) {
    return CutOffOption.parse(place + ", " + label("Zone"), variables, zone);
  }

  private static String label(String option) {
    return BaseMessages.getString(DeferredInputMeta.class, "DeferredInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  public String getSellers() {
    return sellers;
  }

  public void setSellers(@Nullable String sellers) {
    this.sellers = text(sellers);
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(@Nullable String period) {
    this.period = text(period);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
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
