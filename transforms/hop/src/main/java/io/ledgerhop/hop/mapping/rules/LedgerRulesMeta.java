// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.hop.row.SettlementRows;
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

/** The options and fields of Ledger Rules. */
@Transform(
    id = "LedgerHopRules",
    name = "i18n::LedgerRules.Name",
    description = "i18n::LedgerRules.Description",
    image = "io/ledgerhop/hop/mapping/rules/rules.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::LedgerRules.Keywords",
    documentationUrl = "/pipeline/transforms/ledger-rules.html")
@GuiPlugin(description = "The options of Ledger Rules")
public class LedgerRulesMeta extends AdapterMeta<LedgerRules, AdapterData> {

  @HopMetadataProperty(
      key = "workbook",
      injectionKey = "WORKBOOK",
      injectionKeyDescription = "LedgerRules.Workbook.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.FILENAME,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.Workbook.Label",
      toolTip = "i18n::LedgerRules.Workbook.Help")
  private String workbook = "";

  @HopMetadataProperty(
      key = "overrides",
      injectionKey = "OVERRIDES",
      injectionKeyDescription = "LedgerRules.Overrides.Help")
  @GuiWidgetElement(
      order = "0120",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.Overrides.Label",
      toolTip = "i18n::LedgerRules.Overrides.Help")
  private String overrides = "";

  @HopMetadataProperty(
      key = "rule_files",
      injectionKey = "RULE_FILES",
      injectionKeyDescription = "LedgerRules.RuleFiles.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.RuleFiles.Label",
      toolTip = "i18n::LedgerRules.RuleFiles.Help")
  private String ruleFiles = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "LedgerRules.Zone.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.Zone.Label",
      toolTip = "i18n::LedgerRules.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "unmapped_target",
      injectionKey = "UNMAPPED_TARGET",
      injectionKeyDescription = "LedgerRules.UnmappedTarget.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.UnmappedTarget.Label",
      toolTip = "i18n::LedgerRules.UnmappedTarget.Help")
  private String unmappedTarget = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "LedgerRules.MainTarget.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OPTIONS,
      label = "i18n::LedgerRules.MainTarget.Label",
      toolTip = "i18n::LedgerRules.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(SettlementRows.LINE);
  }

  @Override
  public RowLayout<?> output() {
    return PostingRows.POSTING;
  }

  @Override
  public boolean isAppending() {
    return true;
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.main(label("MainTarget"), this::getMainTarget, this::setMainTarget),
        Target.copies(label("UnmappedTarget"), this::getUnmappedTarget, this::setUnmappedTarget));
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    List<Problem> problems = new ArrayList<>(cutOff(place, variables).problems());
    problems.addAll(workbook(place, variables).problems());
    problems.addAll(overrides(place, variables).problems());
    problems.addAll(ruleFiles(place, variables).problems());
    return problems;
  }

  /** The path or address of the workbook. */
  Outcome<String> workbook(String place, IVariables variables) {
    return OptionText.required(place + ", " + label("Workbook"), variables, workbook, "a workbook");
  }

  /** The workbooks of overrides. */
  Outcome<OverridesOption> overrides(String place, IVariables variables) {
    String option = place + ", " + label("Overrides");
    Outcome<String> text = OptionText.of(option, variables, overrides);
    return text.hasValue()
        ? OverridesOption.parse(option, text.value())
        : Outcome.failed(text.problems());
  }

  /** The paths or addresses of the rule files; empty text for none. */
  Outcome<String> ruleFiles(String place, IVariables variables) {
    return OptionText.of(place + ", " + label("RuleFiles"), variables, ruleFiles);
  }

  /** The cut-off that the option describes. */
  Outcome<CutOff> cutOff(String place, IVariables variables) {
    return CutOffOption.parse(place + ", " + label("Zone"), variables, zone);
  }

  public String getWorkbook() {
    return workbook;
  }

  public void setWorkbook(@Nullable String workbook) {
    this.workbook = text(workbook);
  }

  public String getOverrides() {
    return overrides;
  }

  public void setOverrides(@Nullable String overrides) {
    this.overrides = text(overrides);
  }

  public String getRuleFiles() {
    return ruleFiles;
  }

  public void setRuleFiles(@Nullable String ruleFiles) {
    this.ruleFiles = text(ruleFiles);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
  }

  public String getUnmappedTarget() {
    return unmappedTarget;
  }

  public void setUnmappedTarget(@Nullable String unmappedTarget) {
    this.unmappedTarget = text(unmappedTarget);
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
    return BaseMessages.getString(LedgerRulesMeta.class, "LedgerRules." + option + ".Label");
  }
}
