// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;

import io.ledgerhop.amazon.order.OrderDates;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.amazon.news.MarketplaceList;
import io.ledgerhop.hop.amazon.news.WordList;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options that say which orders are wanted, and how much of them. */
public abstract class OrderChoiceMeta extends AdapterMeta<OrdersInput, AdapterData> {

  @HopMetadataProperty(
      key = "dates",
      injectionKey = "DATES",
      injectionKeyDescription = "OrdersInput.Dates.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "dateChoices",
      parentId = OPTIONS,
      label = "i18n::OrdersInput.Dates.Label",
      toolTip = "i18n::OrdersInput.Dates.Help")
  private String dates = "LAST_UPDATED";

  @HopMetadataProperty(
      key = "marketplaces",
      injectionKey = "MARKETPLACES",
      injectionKeyDescription = "OrdersInput.Marketplaces.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::OrdersInput.Marketplaces.Label",
      toolTip = "i18n::OrdersInput.Marketplaces.Help")
  private String marketplaces = "";

  @HopMetadataProperty(
      key = "fulfillment_statuses",
      injectionKey = "FULFILLMENT_STATUSES",
      injectionKeyDescription = "OrdersInput.Statuses.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::OrdersInput.Statuses.Label",
      toolTip = "i18n::OrdersInput.Statuses.Help")
  private String statuses = "";

  @HopMetadataProperty(
      key = "fulfilled_by",
      injectionKey = "FULFILLED_BY",
      injectionKeyDescription = "OrdersInput.FulfilledBy.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::OrdersInput.FulfilledBy.Label",
      toolTip = "i18n::OrdersInput.FulfilledBy.Help")
  private String fulfilledBy = "";

  @HopMetadataProperty(
      key = "included_data",
      injectionKey = "INCLUDED_DATA",
      injectionKeyDescription = "OrdersInput.Included.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::OrdersInput.Included.Label",
      toolTip = "i18n::OrdersInput.Included.Help")
  private String included = "PROCEEDS, EXPENSE, PROMOTION, FULFILLMENT, TAX";

  @HopMetadataProperty(
      key = "personal_data",
      injectionKey = "PERSONAL_DATA",
      injectionKeyDescription = "OrdersInput.PersonalData.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.CHECKBOX,
      parentId = OPTIONS,
      label = "i18n::OrdersInput.PersonalData.Label",
      toolTip = "i18n::OrdersInput.PersonalData.Help")
  private boolean personalData;

  @Override
  public RowLayout<?> output() {
    return personalData ? OrderRows.PERSONAL : OrderRows.PLAIN;
  }

  List<Problem> choiceProblems(String place, IVariables variables) {
    return knownDates(variables).isPresent()
        ? List.of()
        : List.of(
            CHOICE_UNFIT.at(
                place + ", " + label("Dates"),
                variables.resolve(dates),
                Arrays.toString(OrderDates.values())));
  }

  /**
   * Which orders are wanted of an account.
   *
   * @param place the transform, for messages
   */
  OrderFilter filter(String place, IVariables variables, SellerAccess access) {
    List<String> chosen =
        MarketplaceList.ids(place + ", " + label("Marketplaces"), variables.resolve(marketplaces));
    List<String> ofAccount = access.marketplaces().stream().map(Marketplace::id).toList();
    return new OrderFilter(
        knownDates(variables).orElseThrow(),
        chosen.isEmpty() ? ofAccount : chosen,
        WordList.of(variables.resolve(statuses)),
        WordList.of(variables.resolve(fulfilledBy)),
        includedData(variables));
  }

  /** Personal data is asked for by its own option alone. */
  private List<String> includedData(IVariables variables) {
    List<String> personal = List.of("BUYER", "RECIPIENT");
    Stream<String> wanted =
        WordList.of(variables.resolve(included)).stream().filter(part -> !personal.contains(part));
    return Stream.concat(personalData ? personal.stream() : Stream.empty(), wanted).toList();
  }

  /** Empty if the option names none. */
  private Optional<OrderDates> knownDates(IVariables variables) {
    String written = variables.resolve(dates).strip();
    return written.isEmpty()
        ? Optional.of(OrderDates.LAST_UPDATED)
        : Arrays.stream(OrderDates.values())
            .filter(choice -> choice.name().equalsIgnoreCase(written))
            .findFirst();
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> dateChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Arrays.stream(OrderDates.values()).map(OrderDates::name).toList();
  }

  /** What the dialog calls an option. */
  static String label(String option) {
    return BaseMessages.getString(OrderChoiceMeta.class, "OrdersInput." + option + ".Label");
  }

  public String getDates() {
    return dates;
  }

  public void setDates(@Nullable String dates) {
    this.dates = text(dates);
  }

  public String getMarketplaces() {
    return marketplaces;
  }

  public void setMarketplaces(@Nullable String marketplaces) {
    this.marketplaces = text(marketplaces);
  }

  public String getStatuses() {
    return statuses;
  }

  public void setStatuses(@Nullable String statuses) {
    this.statuses = text(statuses);
  }

  public String getFulfilledBy() {
    return fulfilledBy;
  }

  public void setFulfilledBy(@Nullable String fulfilledBy) {
    this.fulfilledBy = text(fulfilledBy);
  }

  public String getIncluded() {
    return included;
  }

  public void setIncluded(@Nullable String included) {
    this.included = text(included);
  }

  public boolean isPersonalData() {
    return personalData;
  }

  public void setPersonalData(boolean personalData) {
    this.personalData = personalData;
  }
}
