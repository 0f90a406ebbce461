// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILE_SELLER_EMPTY;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.TWO_SOURCES;

import io.ledgerhop.amazon.report.ReadingOptions;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options that say which settlement files are read, and how. */
public abstract class SettlementFileMeta extends AdapterMeta<SettlementInput, AdapterData> {

  @HopMetadataProperty(
      key = "settlement_files",
      injectionKey = "SETTLEMENT_FILES",
      injectionKeyDescription = "SettlementInput.Files.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.FOLDER,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.Files.Label",
      toolTip = "i18n::SettlementInput.Files.Help")
  private String files = "";

  @HopMetadataProperty(
      key = "sub_folders",
      injectionKey = "SUB_FOLDERS",
      injectionKeyDescription = "SettlementInput.SubFolders.Help")
  @GuiWidgetElement(
      order = "0410",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.SubFolders.Label",
      toolTip = "i18n::SettlementInput.SubFolders.Help")
  private String subFolders = "N";

  @HopMetadataProperty(
      key = "file_names",
      injectionKey = "FILE_NAMES",
      injectionKeyDescription = "SettlementInput.FileNames.Help")
  @GuiWidgetElement(
      order = "0420",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.FileNames.Label",
      toolTip = "i18n::SettlementInput.FileNames.Help")
  private String fileNames = "";

  @HopMetadataProperty(
      key = "file_field",
      injectionKey = "FILE_FIELD",
      injectionKeyDescription = "SettlementInput.FileField.Help")
  @GuiWidgetElement(
      order = "0430",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.FileField.Label",
      toolTip = "i18n::SettlementInput.FileField.Help")
  private String fileField = "";

  @HopMetadataProperty(
      key = "file_seller",
      injectionKey = "FILE_SELLER",
      injectionKeyDescription = "SettlementInput.FileSeller.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.FileSeller.Label",
      toolTip = "i18n::SettlementInput.FileSeller.Help")
  private String fileSeller = "";

  @HopMetadataProperty(
      key = "lenient_amounts",
      injectionKey = "LENIENT_AMOUNTS",
      injectionKeyDescription = "SettlementInput.LenientAmounts.Help")
  @GuiWidgetElement(
      order = "0510",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OPTIONS,
      label = "i18n::SettlementInput.LenientAmounts.Label",
      toolTip = "i18n::SettlementInput.LenientAmounts.Help")
  private String lenientAmounts = "N";

  @HopMetadataProperty(
      key = "date_order",
      injectionKey = "DATE_ORDER",
      injectionKeyDescription = "SettlementInput.DateOrder.Help")
  @GuiWidgetElement(
      order = "0520",
      type = GuiElementType.COMBO,
      comboValuesMethod = "dateOrders",
      parentId = OPTIONS,
      label = "i18n::SettlementInput.DateOrder.Label",
      toolTip = "i18n::SettlementInput.DateOrder.Help")
  private String dateOrder = "auto";

  @HopMetadataProperty(
      key = "charset",
      injectionKey = "CHARSET",
      injectionKeyDescription = "SettlementInput.Charset.Help")
  @GuiWidgetElement(
      order = "0530",
      type = GuiElementType.COMBO,
      comboValuesMethod = "charsets",
      parentId = OPTIONS,
      label = "i18n::SettlementInput.Charset.Label",
      toolTip = "i18n::SettlementInput.Charset.Help")
  private String charset = "";

  /** A source of files that a hop may feed: each row then names one. */
  @Override
  public boolean mayBeFed() {
    return true;
  }

  /** What is wrong with these options. */
  final List<Problem> fileProblems(String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>(reading(place, variables).problems());
    if (subFolders(variables).isEmpty()) {
      problems.add(
          OPTION_UNCLEAR.at(place + ", " + label("SubFolders"), variables.resolve(subFolders)));
    }
    if (!files.isBlank()) {
      problems.addAll(OptionText.of(place + ", " + label("Files"), variables, files).problems());
      problems.addAll(fileSellerProblems(place + ", " + label("FileSeller"), variables));
    }
    if (!fileField.isBlank() && !variables.resolve(files).isBlank()) {
      problems.add(TWO_SOURCES.at(place, label("Files"), label("FileField")));
    }
    return problems;
  }

  private List<Problem> fileSellerProblems(String place, IVariables variables) {
    Outcome<String> name = OptionText.of(place, variables, fileSeller);
    boolean isMissing = name.hasValue() && name.value().isEmpty();
    return isMissing ? List.of(FILE_SELLER_EMPTY.at(place)) : name.problems();
  }

  /** What the user says of the files that they do not prove themselves. */
  final Outcome<ReadingOptions> reading(String place, IVariables variables) {
    return new ReadingChoice(place, variables)
        .lenient(label("LenientAmounts"), lenientAmounts)
        .dateOrder(label("DateOrder"), dateOrder)
        .charset(label("Charset"), charset)
        .outcome();
  }

  /** Empty if the option says neither yes nor no. */
  final Optional<Boolean> subFolders(IVariables variables) {
    return subFolders.isBlank() ? Optional.of(false) : yesOrNo(variables, subFolders);
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> dateOrders(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReadingChoice.DATE_ORDERS;
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> charsets(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReadingChoice.CHARSETS;
  }

  static String label(String option) {
    return BaseMessages.getString(SettlementFileMeta.class, "SettlementInput." + option + ".Label");
  }

  public String getFiles() {
    return files;
  }

  public void setFiles(@Nullable String files) {
    this.files = text(files);
  }

  public String getSubFolders() {
    return subFolders;
  }

  public void setSubFolders(@Nullable String subFolders) {
    this.subFolders = text(subFolders);
  }

  public String getFileNames() {
    return fileNames;
  }

  public void setFileNames(@Nullable String fileNames) {
    this.fileNames = text(fileNames);
  }

  public String getFileField() {
    return fileField;
  }

  public void setFileField(@Nullable String fileField) {
    this.fileField = text(fileField);
  }

  public String getFileSeller() {
    return fileSeller;
  }

  public void setFileSeller(@Nullable String fileSeller) {
    this.fileSeller = text(fileSeller);
  }

  public String getLenientAmounts() {
    return lenientAmounts;
  }

  public void setLenientAmounts(@Nullable String lenientAmounts) {
    this.lenientAmounts = text(lenientAmounts);
  }

  public String getDateOrder() {
    return dateOrder;
  }

  public void setDateOrder(@Nullable String dateOrder) {
    this.dateOrder = text(dateOrder);
  }

  public String getCharset() {
    return charset;
  }

  public void setCharset(@Nullable String charset) {
    this.charset = text(charset);
  }
}
