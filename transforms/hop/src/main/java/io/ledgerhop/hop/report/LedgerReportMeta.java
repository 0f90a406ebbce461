// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
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

/** The options and fields of Ledger Report. */
@Transform(
    id = "LedgerHopReport",
    name = "i18n::LedgerReport.Name",
    description = "i18n::LedgerReport.Description",
    image = "io/ledgerhop/hop/report/report.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::LedgerReport.Keywords",
    documentationUrl = "/pipeline/transforms/ledger-report.html")
@GuiPlugin(description = "The options of Ledger Report")
public class LedgerReportMeta extends AdapterMeta<LedgerReport, AdapterData> {

  /** The rows are passed on unchanged. */
  private static final RowLayout<Result> UNCHANGED =
      RowLayout.<Result>builder()
          .part(ResultRows.RESULT, result -> result)
          .readBy(row -> row.part(ResultRows.RESULT));

  @HopMetadataProperty(
      key = "folder",
      injectionKey = "FOLDER",
      injectionKeyDescription = "LedgerReport.Folder.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.FOLDER,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerReport.Folder.Label",
      toolTip = "i18n::LedgerReport.Folder.Help")
  private String folder = "";

  @HopMetadataProperty(
      key = "other_report",
      injectionKey = "OTHER_REPORT",
      injectionKeyDescription = "LedgerReport.OtherReport.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerReport.OtherReport.Label",
      toolTip = "i18n::LedgerReport.OtherReport.Help")
  private String otherReport = "";

  @HopMetadataProperty(
      key = "workbook",
      injectionKey = "WORKBOOK",
      injectionKeyDescription = "LedgerReport.Workbook.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.GENERAL,
      label = "i18n::LedgerReport.Workbook.Label",
      toolTip = "i18n::LedgerReport.Workbook.Help")
  private String workbook = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(ResultRows.RESULT);
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public RowLayout<?> output() {
    return UNCHANGED;
  }

  @Override
  public boolean isAppending() {
    return true;
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    return Stream.of(
            folder(place, variables), otherReport(place, variables), workbook(place, variables))
        .flatMap(option -> option.problems().stream())
        .toList();
  }

  /** The folder of the report. */
  Outcome<String> folder(String place, IVariables variables) {
    return OptionText.required(place + ", " + label("Folder"), variables, folder, "a folder");
  }

  /** The address of another report of the same run; empty if there is none. */
  Outcome<String> otherReport(String place, IVariables variables) {
    return OptionText.of(place + ", " + label("OtherReport"), variables, otherReport);
  }

  /** The workbook that has the titles of the accounts; empty if there is none. */
  Outcome<String> workbook(String place, IVariables variables) {
    return OptionText.of(place + ", " + label("Workbook"), variables, workbook);
  }

  private static String label(String option) {
    return BaseMessages.getString(LedgerReportMeta.class, "LedgerReport." + option + ".Label");
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(@Nullable String folder) {
    this.folder = text(folder);
  }

  public String getOtherReport() {
    return otherReport;
  }

  public void setOtherReport(@Nullable String otherReport) {
    this.otherReport = text(otherReport);
  }

  public String getWorkbook() {
    return workbook;
  }

  public void setWorkbook(@Nullable String workbook) {
    this.workbook = text(workbook);
  }
}
