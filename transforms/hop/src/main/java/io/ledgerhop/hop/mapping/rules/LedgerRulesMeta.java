// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.ALL_NEEDS_ANY_ROWS;
import static io.ledgerhop.hop.mapping.rules.AnyRowsProblem.ALL_NEEDS_A_WORKBOOK;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.pick.FieldRows;
import io.ledgerhop.hop.pick.GetFields;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.PostingRows;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.mapping.layer.OverridePaths;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.logging.LogChannel;
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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerRules.Zone.Label",
      toolTip = "i18n::LedgerRules.Zone.Help")
  private String zone = "";

  @HopMetadataProperty(
      key = "rows",
      injectionKey = "ROWS",
      injectionKeyDescription = "LedgerRules.Rows.Help")
  @GuiWidgetElement(
      order = "0250",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = "rowsWords",
      parentId = OptionSection.FIELDS,
      label = "i18n::LedgerRules.Rows.Label",
      toolTip = "i18n::LedgerRules.Rows.Help")
  private String rows = RowsOption.SETTLEMENT_LINES.word();

  @HopMetadataProperty(
      key = "fields",
      injectionKey = "FIELDS",
      injectionKeyDescription = "LedgerRules.Fields.Help")
  @GuiWidgetElement(
      order = "0260",
      type = GuiElementType.TEXT,
      variables = false,
      parentId = OptionSection.FIELDS,
      label = "i18n::LedgerRules.Fields.Label",
      toolTip = "i18n::LedgerRules.Fields.Help")
  @PickList("incomingFieldList")
  @GetFields("incomingFieldRows")
  @UsedIf(option = "rows", is = "Any rows")
  private String fields = "";

  @HopMetadataProperty(
      key = "matching_rows",
      injectionKey = "MATCHING_ROWS",
      injectionKeyDescription = "LedgerRules.MatchingRows.Help")
  @GuiWidgetElement(
      order = "0270",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = "matchingRowsWords",
      parentId = OptionSection.FIELDS,
      label = "i18n::LedgerRules.MatchingRows.Label",
      toolTip = "i18n::LedgerRules.MatchingRows.Help")
  private String matchingRows = MatchOption.MOST_SPECIFIC.word();

  @HopMetadataProperty(
      key = "unmapped_target",
      injectionKey = "UNMAPPED_TARGET",
      injectionKeyDescription = "LedgerRules.UnmappedTarget.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
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
      parentId = OptionSection.ADVANCED,
      label = "i18n::LedgerRules.MainTarget.Label",
      toolTip = "i18n::LedgerRules.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    if (!isAnyRows()) {
      return Optional.of(SettlementRows.LINE);
    }
    Outcome<ChosenFields> chosen = chosenFields("");
    ChosenFields fields = chosen.hasValue() ? chosen.value() : new ChosenFields(Map.of());
    return Optional.of(fields.layout());
  }

  @Override
  public RowLayout<?> output() {
    return isAnyRows() ? PostingRows.RESULT : PostingRows.POSTING;
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
    problems.addAll(anyRowsProblems(place));
    return problems;
  }

  private List<Problem> anyRowsProblems(String place) {
    List<Problem> problems = new ArrayList<>();
    if (RowsOption.ofWord(rows).isEmpty()) {
      problems.add(
          CHOICE_UNFIT.at(
              place + ", " + label("Rows"), rows, String.join(", ", RowsOption.words())));
    }
    String matching = place + ", " + label("MatchingRows");
    if (MatchOption.ofWord(matchingRows).isEmpty()) {
      problems.add(CHOICE_UNFIT.at(matching, matchingRows, String.join(", ", MatchOption.words())));
    }
    OptionText.withoutVariables(place + ", " + label("Fields"), fields).ifPresent(problems::add);
    if (isAnyRows()) {
      problems.addAll(chosenFields(place).problems());
    }
    if (isEveryRow() && !isAnyRows()) {
      problems.add(ALL_NEEDS_ANY_ROWS.at(matching));
    }
    if (isEveryRow() && !ruleFiles.isBlank()) {
      problems.add(ALL_NEEDS_A_WORKBOOK.at(matching));
    }
    return problems;
  }

  private Outcome<ChosenFields> chosenFields(String place) {
    return ChosenFields.parse(place + ", " + label("Fields"), fields);
  }

  /** True if rows of any origin are mapped. */
  boolean isAnyRows() {
    return RowsOption.ofWord(rows).filter(option -> option == RowsOption.ANY).isPresent();
  }

  /** True if every row of the workbook that matches gives an outgoing row. */
  boolean isEveryRow() {
    return MatchOption.ofWord(matchingRows).filter(option -> option == MatchOption.ALL).isPresent();
  }

  /** The choices of <i>Rows</i>; Hop calls it by name. */
  public List<String> rowsWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return RowsOption.words();
  }

  /** The choices of <i>Matching rows</i>; Hop calls it by name. */
  public List<String> matchingRowsWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return MatchOption.words();
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

  /** The list behind the button, the incoming fields; the dialog calls it by name. */
  public LiveList incomingFieldList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return part ->
        previousFields(LogChannel.UI, metadataProvider).stream()
            .map(field -> new ListEntry(field, ""))
            .toList();
  }

  /** What the button fills the table with; the dialog calls it by name. */
  public FieldRows incomingFieldRows(IVariables variables) {
    return new FieldRows(ChosenColumn.titles(), () -> previousRow(variables));
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

  public String getRows() {
    return rows;
  }

  public void setRows(@Nullable String rows) {
    this.rows = text(rows);
  }

  public String getFields() {
    return fields;
  }

  public void setFields(@Nullable String fields) {
    this.fields = text(fields);
  }

  public String getMatchingRows() {
    return matchingRows;
  }

  public void setMatchingRows(@Nullable String matchingRows) {
    this.matchingRows = text(matchingRows);
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
