// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.amazon.news.ListOptions;
import io.ledgerhop.hop.amazon.news.Period;
import io.ledgerhop.hop.amazon.news.Playground;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options of Amazon Vendor Orders Input. */
@Transform(
    id = "LedgerHopAmazonVendorOrdersInput",
    name = "i18n::VendorOrdersInput.Name",
    description = "i18n::VendorOrdersInput.Description",
    image = "io/ledgerhop/hop/amazon/vendor/amazon-vendor-orders-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::VendorOrdersInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-vendor-orders-input.html")
@GuiPlugin(description = "The options of Amazon Vendor Orders Input")
public final class VendorOrdersInputMeta extends VendorChoiceMeta implements ListOptions {

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "VendorOrdersInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.Sellers.Label",
      toolTip = "i18n::VendorOrdersInput.Sellers.Help")
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "VendorOrdersInput.Trail.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.Trail.Label",
      toolTip = "i18n::VendorOrdersInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "only_new",
      injectionKey = "ONLY_NEW",
      injectionKeyDescription = "VendorOrdersInput.OnlyNew.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.OnlyNew.Label",
      toolTip = "i18n::VendorOrdersInput.OnlyNew.Help")
  private String onlyNew = "Y";

  @HopMetadataProperty(
      key = "from_time",
      injectionKey = "FROM_TIME",
      injectionKeyDescription = "VendorOrdersInput.From.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.From.Label",
      toolTip = "i18n::VendorOrdersInput.From.Help")
  private String from = "";

  @HopMetadataProperty(
      key = "to_time",
      injectionKey = "TO_TIME",
      injectionKeyDescription = "VendorOrdersInput.To.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.To.Label",
      toolTip = "i18n::VendorOrdersInput.To.Help")
  private String to = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "VendorOrdersInput.MainTarget.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.MainTarget.Label",
      toolTip = "i18n::VendorOrdersInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "VendorOrdersInput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "1400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.RejectsTarget.Label",
      toolTip = "i18n::VendorOrdersInput.RejectsTarget.Help")
  private String rejectsTarget = "";

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
    if (!onlyNew.isBlank() && yesOrNo(variables, onlyNew).isEmpty()) {
      problems.add(OPTION_UNCLEAR.at(place + ", " + label("OnlyNew"), variables.resolve(onlyNew)));
    } else if (isOnlyNew(variables)) {
      problems.addAll(connections.named(TrailConnection.class, trail).problems());
    }
    if (!Playground.isAmong(connections, variables, sellers)) {
      problems.addAll(period(place, variables).problems(variables));
    }
    problems.addAll(choiceProblems(place, variables));
    return problems;
  }

  @Override
  public boolean isOnlyNew(IVariables variables) {
    return onlyNew.isBlank() || yesOrNo(variables, onlyNew).orElseThrow();
  }

  @Override
  public Period period(String place, IVariables variables) {
    return Period.of(place, variables, from, to);
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  @Override
  public String getSellers() {
    return sellers;
  }

  public void setSellers(@Nullable String sellers) {
    this.sellers = text(sellers);
  }

  @Override
  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  public String getOnlyNew() {
    return onlyNew;
  }

  public void setOnlyNew(@Nullable String onlyNew) {
    this.onlyNew = text(onlyNew);
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
