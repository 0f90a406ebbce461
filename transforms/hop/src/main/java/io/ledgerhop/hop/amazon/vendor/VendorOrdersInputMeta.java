// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;

import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.amazon.increment.ListOptions;
import io.ledgerhop.hop.amazon.increment.ReadingPeriod;
import io.ledgerhop.hop.amazon.increment.SandboxAccount;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
public final class VendorOrdersInputMeta extends AdapterMeta<VendorOrdersInput, AdapterData>
    implements ListOptions {

  private static final String BOTH = "BOTH";
  private static final String ORDERS = "ORDERS";
  private static final String STATUS = "STATUS";
  private static final List<String> MODES = List.of(ORDERS, STATUS);

  @HopMetadataProperty(
      key = "mode",
      injectionKey = "MODE",
      injectionKeyDescription = "VendorOrdersInput.Mode.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = "modeChoices",
      parentId = OptionSection.GENERAL,
      label = "i18n::VendorOrdersInput.Mode.Label",
      toolTip = "i18n::VendorOrdersInput.Mode.Help")
  private String mode = "ORDERS";

  @HopMetadataProperty(
      key = "dates",
      injectionKey = "DATES",
      injectionKeyDescription = "VendorOrdersInput.Dates.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.COMBO,
      comboValuesMethod = "dateChoices",
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.Dates.Label",
      toolTip = "i18n::VendorOrdersInput.Dates.Help")
  private String dates = BOTH;

  @HopMetadataProperty(
      key = "state",
      injectionKey = "STATE",
      injectionKeyDescription = "VendorOrdersInput.State.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.State.Label",
      toolTip = "i18n::VendorOrdersInput.State.Help")
  private String state = "";

  @HopMetadataProperty(
      key = "item_state",
      injectionKey = "ITEM_STATE",
      injectionKeyDescription = "VendorOrdersInput.ItemState.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.ItemState.Label",
      toolTip = "i18n::VendorOrdersInput.ItemState.Help")
  @UsedIf(option = "mode", is = "ORDERS")
  private String itemState = "";

  @HopMetadataProperty(
      key = "confirmation_status",
      injectionKey = "CONFIRMATION_STATUS",
      injectionKeyDescription = "VendorOrdersInput.Confirmation.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.Confirmation.Label",
      toolTip = "i18n::VendorOrdersInput.Confirmation.Help")
  @UsedIf(option = "mode", is = "STATUS")
  private String confirmation = "";

  @HopMetadataProperty(
      key = "receive_status",
      injectionKey = "RECEIVE_STATUS",
      injectionKeyDescription = "VendorOrdersInput.Receipt.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.Receipt.Label",
      toolTip = "i18n::VendorOrdersInput.Receipt.Help")
  @UsedIf(option = "mode", is = "STATUS")
  private String receipt = "";

  @HopMetadataProperty(
      key = "vendor_code",
      injectionKey = "VENDOR_CODE",
      injectionKeyDescription = "VendorOrdersInput.VendorCode.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::VendorOrdersInput.VendorCode.Label",
      toolTip = "i18n::VendorOrdersInput.VendorCode.Help")
  private String vendorCode = "";

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "VendorOrdersInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::VendorOrdersInput.Sellers.Label",
      toolTip = "i18n::VendorOrdersInput.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "VendorOrdersInput.Trail.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.GENERAL,
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
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.ADVANCED,
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
      parentId = OptionSection.ADVANCED,
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
    if (!SandboxAccount.isAmong(connections, variables, sellers)) {
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
  public ReadingPeriod period(String place, IVariables variables) {
    return ReadingPeriod.of(place, variables, from, to);
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

  @Override
  public RowLayout<?> output() {
    return isStatus() ? VendorRows.STATUS : VendorRows.ORDER;
  }

  List<Problem> choiceProblems(String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>(filterProblems(place, variables));
    if (!mode.isBlank() && !MODES.contains(mode)) {
      problems.add(CHOICE_UNFIT.at(place + ", " + label("Mode"), mode, MODES));
    }
    if (dateKinds(variables).isEmpty()) {
      problems.add(
          CHOICE_UNFIT.at(place + ", " + label("Dates"), variables.resolve(dates), dateChoices()));
    }
    return problems;
  }

  private List<Problem> filterProblems(String place, IVariables variables) {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("State", state);
    filters.put("ItemState", itemState);
    filters.put("Confirmation", confirmation);
    filters.put("Receipt", receipt);
    filters.put("VendorCode", vendorCode);
    List<Problem> problems = new ArrayList<>();
    filters.forEach(
        (option, written) -> {
          String where = place + ", " + label(option);
          Outcome<String> text = OptionText.of(where, variables, written);
          problems.addAll(text.problems());
        });
    return problems;
  }

  /** Whether states are read instead of the orders themselves. */
  boolean isStatus() {
    return mode.equals(STATUS);
  }

  PurchaseOrderFilter orders(VendorDates by, IVariables variables) {
    return new PurchaseOrderFilter(
        by,
        variables.resolve(state).strip(),
        variables.resolve(itemState).strip(),
        variables.resolve(vendorCode).strip());
  }

  StatusFilter statuses(VendorDates by, IVariables variables) {
    return new StatusFilter(
        by,
        variables.resolve(state).strip(),
        variables.resolve(confirmation).strip(),
        variables.resolve(receipt).strip(),
        variables.resolve(vendorCode).strip());
  }

  /** The dates by which the list is read, one after the other; empty if the option is invalid. */
  List<VendorDates> dateKinds(IVariables variables) {
    String written = variables.resolve(dates).strip();
    boolean isBoth = written.isEmpty() || written.equalsIgnoreCase(BOTH);
    return Arrays.stream(VendorDates.values())
        .filter(choice -> isBoth || choice.name().equalsIgnoreCase(written))
        .toList();
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> dateChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return dateChoices();
  }

  private static List<String> dateChoices() {
    return Stream.concat(Stream.of(BOTH), Arrays.stream(VendorDates.values()).map(Enum::name))
        .toList();
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> modeChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return MODES;
  }

  /** The label of an option in the dialog. */
  static String label(String option) {
    return BaseMessages.getString(
        VendorOrdersInputMeta.class, "VendorOrdersInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  public String getMode() {
    return mode;
  }

  public void setMode(@Nullable String mode) {
    this.mode = text(mode);
  }

  public String getDates() {
    return dates;
  }

  public void setDates(@Nullable String dates) {
    this.dates = text(dates);
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = text(state);
  }

  public String getItemState() {
    return itemState;
  }

  public void setItemState(@Nullable String itemState) {
    this.itemState = text(itemState);
  }

  public String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(@Nullable String confirmation) {
    this.confirmation = text(confirmation);
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(@Nullable String receipt) {
    this.receipt = text(receipt);
  }

  public String getVendorCode() {
    return vendorCode;
  }

  public void setVendorCode(@Nullable String vendorCode) {
    this.vendorCode = text(vendorCode);
  }
}
