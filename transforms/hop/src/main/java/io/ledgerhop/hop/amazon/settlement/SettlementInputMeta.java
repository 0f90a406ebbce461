// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.TASK_UNKNOWN;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.row.ListedSettlement;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.hop.wiring.Connections;
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
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options of Amazon Settlement Input. */
@Transform(
    id = "LedgerHopAmazonSettlementInput",
    name = "i18n::SettlementInput.Name",
    description = "i18n::SettlementInput.Description",
    image = "io/ledgerhop/hop/amazon/settlement/settlement-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::SettlementInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-settlement-input.html")
@GuiPlugin(description = "The options of Amazon Settlement Input")
public final class SettlementInputMeta extends SettlementFileMeta {

  private static final String READ = "read";
  private static final String LIST = "list";

  @HopMetadataProperty(
      key = "what_to_do",
      injectionKey = "WHAT_TO_DO",
      injectionKeyDescription = "SettlementInput.WhatToDo.Help")
  @GuiWidgetElement(
      order = "0050",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = "tasks",
      parentId = OPTIONS,
      label = "i18n::SettlementInput.WhatToDo.Label",
      toolTip = "i18n::SettlementInput.WhatToDo.Help")
  private String whatToDo = READ;

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "SettlementInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.Sellers.Label",
      toolTip = "i18n::SettlementInput.Sellers.Help")
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "SettlementInput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.Trail.Label",
      toolTip = "i18n::SettlementInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "skip_posted",
      injectionKey = "SKIP_POSTED",
      injectionKeyDescription = "SettlementInput.SkipPosted.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.SkipPosted.Label",
      toolTip = "i18n::SettlementInput.SkipPosted.Help")
  private String skipPosted = "Y";

  @HopMetadataProperty(
      key = "difference_folder",
      injectionKey = "DIFFERENCE_FOLDER",
      injectionKeyDescription = "SettlementInput.Differences.Help")
  @GuiWidgetElement(
      order = "0550",
      type = GuiElementType.FOLDER,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.Differences.Label",
      toolTip = "i18n::SettlementInput.Differences.Help")
  private String differenceFolder = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "SettlementInput.MainTarget.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.MainTarget.Label",
      toolTip = "i18n::SettlementInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "SettlementInput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.RejectsTarget.Label",
      toolTip = "i18n::SettlementInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  @Override
  public RowLayout<?> output() {
    return isListing() ? ListedSettlement.ROWS : SettlementRows.LINE;
  }

  /** True if each settlement is one row that another box reads; else each money line is one. */
  boolean isListing() {
    return whatToDo.equals(LIST);
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
        new ArrayList<>(connections.named(TrailConnection.class, trail).problems());
    if (getFiles().isBlank() && getFileField().isBlank()) {
      problems.addAll(connections.chosen(SellerConnection.class, sellers).problems());
    }
    problems.addAll(fileProblems(place, variables));
    problems.addAll(
        OptionText.of(place + ", " + label("Differences"), variables, differenceFolder).problems());
    if (isSkippingPosted(variables).isEmpty()) {
      String option = place + ", " + label("SkipPosted");
      problems.add(OPTION_UNCLEAR.at(option, variables.resolve(skipPosted)));
    }
    if (!tasks().contains(whatToDo)) {
      problems.add(TASK_UNKNOWN.at(place + ", " + label("WhatToDo"), whatToDo));
    }
    return problems;
  }

  /** Empty if the option says neither yes nor no. */
  Optional<Boolean> isSkippingPosted(IVariables variables) {
    return skipPosted.isBlank() ? Optional.of(true) : yesOrNo(variables, skipPosted);
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> tasks(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return tasks();
  }

  private static List<String> tasks() {
    return List.of(READ, LIST);
  }

  /** Several copies share the rows that come in; a source of its own is read once. */
  @Override
  public boolean supportsMultiCopyExecution() {
    return !getFileField().isBlank();
  }

  public String getWhatToDo() {
    return whatToDo;
  }

  public void setWhatToDo(@Nullable String whatToDo) {
    this.whatToDo = text(whatToDo).isBlank() ? READ : text(whatToDo);
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

  public String getSkipPosted() {
    return skipPosted;
  }

  public void setSkipPosted(@Nullable String skipPosted) {
    this.skipPosted = text(skipPosted);
  }

  public String getDifferenceFolder() {
    return differenceFolder;
  }

  public void setDifferenceFolder(@Nullable String differenceFolder) {
    this.differenceFolder = text(differenceFolder);
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
