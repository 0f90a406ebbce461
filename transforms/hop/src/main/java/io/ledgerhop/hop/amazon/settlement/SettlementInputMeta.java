// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FILE_SELLER_EMPTY;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
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
    Connections connections = new Connections(variables, metadataProvider);
    List<Problem> problems =
        new ArrayList<>(connections.named(TrailConnection.class, trail).problems());
    if (files.isBlank()) {
      problems.addAll(connections.chosen(SellerConnection.class, sellers).problems());
    } else {
      problems.addAll(OptionText.of(place + ", " + label("Files"), variables, files).problems());
      problems.addAll(fileSellerProblems(place + ", " + label("FileSeller"), variables));
    }
    if (isSkippingPosted(variables).isEmpty()) {
      String option = place + ", " + label("SkipPosted");
      problems.add(OPTION_UNCLEAR.at(option, variables.resolve(skipPosted)));
    }
    return problems;
  }

  private List<Problem> fileSellerProblems(String place, IVariables variables) {
    Outcome<String> name = OptionText.of(place, variables, fileSeller);
    boolean isMissing = name.hasValue() && name.value().isEmpty();
    return isMissing ? List.of(FILE_SELLER_EMPTY.at(place)) : name.problems();
  }

  /** Empty if the option says neither yes nor no. */
  Optional<Boolean> isSkippingPosted(IVariables variables) {
    return skipPosted.isBlank() ? Optional.of(true) : yesOrNo(variables, skipPosted);
  }

  @Override
  public boolean supportsMultiCopyExecution() {
    return false;
  }

  private static String label(String option) {
    return BaseMessages.getString(
        SettlementInputMeta.class, "SettlementInput." + option + ".Label");
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

  public String getFiles() {
    return files;
  }

  public void setFiles(@Nullable String files) {
    this.files = text(files);
  }

  public String getFileSeller() {
    return fileSeller;
  }

  public void setFileSeller(@Nullable String fileSeller) {
    this.fileSeller = text(fileSeller);
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
