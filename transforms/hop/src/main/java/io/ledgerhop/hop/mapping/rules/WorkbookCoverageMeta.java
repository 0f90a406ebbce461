// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.mapping.layer.OverridePaths;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options and fields of Workbook Coverage. */
@Transform(
    id = "LedgerHopWorkbookCoverage",
    name = "i18n::WorkbookCoverage.Name",
    description = "i18n::WorkbookCoverage.Description",
    image = "io/ledgerhop/hop/mapping/rules/coverage.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::WorkbookCoverage.Keywords",
    documentationUrl = "/pipeline/transforms/workbook-coverage.html")
@GuiPlugin(description = "The options of Workbook Coverage")
public final class WorkbookCoverageMeta extends AdapterMeta<WorkbookCoverage, AdapterData> {

  @HopMetadataProperty(
      key = "workbook",
      injectionKey = "WORKBOOK",
      injectionKeyDescription = "WorkbookCoverage.Workbook.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookCoverage.Workbook.Label",
      toolTip = "i18n::WorkbookCoverage.Workbook.Help")
  private String workbook = "";

  @HopMetadataProperty(
      key = "overrides",
      injectionKey = "OVERRIDES",
      injectionKeyDescription = "WorkbookCoverage.Overrides.Help")
  @GuiWidgetElement(
      order = "0120",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookCoverage.Overrides.Label",
      toolTip = "i18n::WorkbookCoverage.Overrides.Help")
  private String overrides = "";

  @HopMetadataProperty(
      key = "rule_files",
      injectionKey = "RULE_FILES",
      injectionKeyDescription = "WorkbookCoverage.RuleFiles.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookCoverage.RuleFiles.Label",
      toolTip = "i18n::WorkbookCoverage.RuleFiles.Help")
  private String ruleFiles = "";

  @HopMetadataProperty(
      key = "cut_off_zone",
      injectionKey = "CUT_OFF_ZONE",
      injectionKeyDescription = "WorkbookCoverage.Zone.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::WorkbookCoverage.Zone.Label",
      toolTip = "i18n::WorkbookCoverage.Zone.Help")
  private String zone = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(SettlementRows.LINE);
  }

  @Override
  public RowLayout<?> output() {
    return FindingRows.layout();
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    return Stream.of(
            cutOff(place, variables),
            workbook(place, variables),
            overrides(place, variables),
            ruleFiles(place, variables))
        .flatMap(option -> option.problems().stream())
        .toList();
  }

  /** The path or address of the workbook. */
  Outcome<String> workbook(String place, IVariables variables) {
    return OptionText.required(place + ", " + label("Workbook"), variables, workbook, "a workbook");
  }

  /** The workbooks of overrides. */
  Outcome<OverridePaths> overrides(String place, IVariables variables) {
    String option = place + ", " + label("Overrides");
    Outcome<String> text = OptionText.of(option, variables, overrides);
    return text.hasValue()
        ? OverridePaths.parse(option, text.value())
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

  private static String label(String option) {
    return BaseMessages.getString(
        WorkbookCoverageMeta.class, "WorkbookCoverage." + option + ".Label");
  }
}
