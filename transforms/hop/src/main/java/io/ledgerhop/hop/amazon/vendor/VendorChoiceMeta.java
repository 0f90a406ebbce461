// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;

import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options that say which purchase orders are wanted, and what of them. */
public abstract class VendorChoiceMeta extends AdapterMeta<VendorOrdersInput, AdapterData> {

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
      parentId = OPTIONS,
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
      parentId = OPTIONS,
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
      parentId = OPTIONS,
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
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.ItemState.Label",
      toolTip = "i18n::VendorOrdersInput.ItemState.Help")
  private String itemState = "";

  @HopMetadataProperty(
      key = "confirmation_status",
      injectionKey = "CONFIRMATION_STATUS",
      injectionKeyDescription = "VendorOrdersInput.Confirmation.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.Confirmation.Label",
      toolTip = "i18n::VendorOrdersInput.Confirmation.Help")
  private String confirmation = "";

  @HopMetadataProperty(
      key = "receive_status",
      injectionKey = "RECEIVE_STATUS",
      injectionKeyDescription = "VendorOrdersInput.Receipt.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.Receipt.Label",
      toolTip = "i18n::VendorOrdersInput.Receipt.Help")
  private String receipt = "";

  @HopMetadataProperty(
      key = "vendor_code",
      injectionKey = "VENDOR_CODE",
      injectionKeyDescription = "VendorOrdersInput.VendorCode.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::VendorOrdersInput.VendorCode.Label",
      toolTip = "i18n::VendorOrdersInput.VendorCode.Help")
  private String vendorCode = "";

  @Override
  public RowLayout<?> output() {
    return isStatus() ? VendorRows.STATUS : VendorRows.ORDER;
  }

  List<Problem> choiceProblems(String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>();
    if (!mode.isBlank() && !MODES.contains(mode)) {
      problems.add(CHOICE_UNFIT.at(place + ", " + label("Mode"), mode, MODES));
    }
    if (dateKinds(variables).isEmpty()) {
      problems.add(
          CHOICE_UNFIT.at(place + ", " + label("Dates"), variables.resolve(dates), dateChoices()));
    }
    return problems;
  }

  /** Whether states are read, and not the orders themselves. */
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

  /** By which dates is read, one after the other; empty if the option names none. */
  List<VendorDates> dateKinds(IVariables variables) {
    String written = variables.resolve(dates).strip();
    boolean isBoth = written.isEmpty() || written.equalsIgnoreCase(BOTH);
    return Arrays.stream(VendorDates.values())
        .filter(choice -> isBoth || choice.name().equalsIgnoreCase(written))
        .toList();
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> dateChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return dateChoices();
  }

  private static List<String> dateChoices() {
    return Stream.concat(Stream.of(BOTH), Arrays.stream(VendorDates.values()).map(Enum::name))
        .toList();
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> modeChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return MODES;
  }

  /** What the dialog calls an option. */
  static String label(String option) {
    return BaseMessages.getString(VendorChoiceMeta.class, "VendorOrdersInput." + option + ".Label");
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
