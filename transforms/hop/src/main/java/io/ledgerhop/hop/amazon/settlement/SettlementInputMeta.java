// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILE_SELLER_EMPTY;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.TASK_UNKNOWN;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.TWO_SOURCES;

import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.ListedSettlement;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.Outcome;
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
import org.apache.hop.i18n.BaseMessages;
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
public final class SettlementInputMeta extends AdapterMeta<SettlementInput, AdapterData> {

  @HopMetadataProperty(
      key = "settlement_files",
      injectionKey = "SETTLEMENT_FILES",
      injectionKeyDescription = "SettlementInput.Files.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.FOLDER,
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
      label = "i18n::SettlementInput.FileSeller.Label",
      toolTip = "i18n::SettlementInput.FileSeller.Help")
  @PickList("sellerList")
  private String fileSeller = "";

  @HopMetadataProperty(
      key = "lenient_amounts",
      injectionKey = "LENIENT_AMOUNTS",
      injectionKeyDescription = "SettlementInput.LenientAmounts.Help")
  @GuiWidgetElement(
      order = "0510",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
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
      parentId = OptionSection.FILES,
      label = "i18n::SettlementInput.Charset.Label",
      toolTip = "i18n::SettlementInput.Charset.Help")
  private String charset = "";

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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
      label = "i18n::SettlementInput.Sellers.Label",
      toolTip = "i18n::SettlementInput.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "SettlementInput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.ADVANCED,
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
      parentId = OptionSection.ADVANCED,
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
      parentId = OptionSection.ADVANCED,
      label = "i18n::SettlementInput.RejectsTarget.Label",
      toolTip = "i18n::SettlementInput.RejectsTarget.Help")
  private String rejectsTarget = "";

  @Override
  public RowLayout<?> output() {
    return isListing() ? ListedSettlement.ROWS : SettlementRows.LINE;
  }

  /**
   * True if each settlement becomes one row for another transform to read; otherwise each money
   * line becomes one.
   */
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

  /** Empty if the option is neither yes nor no. */
  Optional<Boolean> isSkippingPosted(IVariables variables) {
    return skipPosted.isBlank() ? Optional.of(true) : yesOrNo(variables, skipPosted);
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> tasks(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return tasks();
  }

  private static List<String> tasks() {
    return List.of(READ, LIST);
  }

  /** Several copies share the incoming rows; without input, only one copy reads. */
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

  /** A source of files that also accepts a hop: each row then names one file. */
  @Override
  public boolean mayBeFed() {
    return true;
  }

  /** The problems of these options. */
  final List<Problem> fileProblems(String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>(reading(place, variables).problems());
    if (subFolders(variables).isEmpty()) {
      problems.add(
          OPTION_UNCLEAR.at(place + ", " + label("SubFolders"), variables.resolve(subFolders)));
    }
    problems.addAll(
        OptionText.of(place + ", " + label("FileNames"), variables, fileNames).problems());
    if (!files.isBlank()) {
      problems.addAll(OptionText.of(place + ", " + label("Files"), variables, files).problems());
      problems.addAll(fileSellerProblems(place + ", " + label("FileSeller"), variables));
    }
    OptionText.withoutVariables(place + ", " + label("FileField"), fileField)
        .ifPresent(problems::add);
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

  /** What the user states about the files beyond what they prove themselves. */
  final Outcome<ReadingOptions> reading(String place, IVariables variables) {
    return new ReadingChoice(place, variables)
        .lenient(label("LenientAmounts"), lenientAmounts)
        .dateOrder(label("DateOrder"), dateOrder)
        .charset(label("Charset"), charset)
        .outcome();
  }

  /** Empty if the option is neither yes nor no. */
  final Optional<Boolean> subFolders(IVariables variables) {
    return subFolders.isBlank() ? Optional.of(false) : yesOrNo(variables, subFolders);
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> dateOrders(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReadingChoice.DATE_ORDERS;
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> charsets(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReadingChoice.CHARSETS;
  }

  static String label(String option) {
    return BaseMessages.getString(
        SettlementInputMeta.class, "SettlementInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
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
