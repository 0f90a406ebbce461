// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;

import io.ledgerhop.amazon.order.OrderDates;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.amazon.increment.ListOptions;
import io.ledgerhop.hop.amazon.increment.MarketplaceList;
import io.ledgerhop.hop.amazon.increment.ReadingPeriod;
import io.ledgerhop.hop.amazon.increment.SandboxAccount;
import io.ledgerhop.hop.amazon.increment.WordList;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** The options of Amazon Orders Input. */
@Transform(
    id = "LedgerHopAmazonOrdersInput",
    name = "i18n::OrdersInput.Name",
    description = "i18n::OrdersInput.Description",
    image = "io/ledgerhop/hop/amazon/orders/amazon-orders-input.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::OrdersInput.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-orders-input.html")
@GuiPlugin(description = "The options of Amazon Orders Input")
public final class OrdersInputMeta extends AdapterMeta<OrdersInput, AdapterData>
    implements ListOptions {

  @HopMetadataProperty(
      key = "dates",
      injectionKey = "DATES",
      injectionKeyDescription = "OrdersInput.Dates.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "dateChoices",
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.SELECTION,
      label = "i18n::OrdersInput.Marketplaces.Label",
      toolTip = "i18n::OrdersInput.Marketplaces.Help")
  @PickList(value = "marketplaceList", several = true)
  private String marketplaces = "";

  @HopMetadataProperty(
      key = "fulfillment_statuses",
      injectionKey = "FULFILLMENT_STATUSES",
      injectionKeyDescription = "OrdersInput.Statuses.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.SELECTION,
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
      parentId = OptionSection.GENERAL,
      label = "i18n::OrdersInput.PersonalData.Label",
      toolTip = "i18n::OrdersInput.PersonalData.Help")
  private boolean personalData;

  @HopMetadataProperty(
      key = "seller_accounts",
      injectionKey = "SELLER_ACCOUNTS",
      injectionKeyDescription = "OrdersInput.Sellers.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::OrdersInput.Sellers.Label",
      toolTip = "i18n::OrdersInput.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "OrdersInput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::OrdersInput.Trail.Label",
      toolTip = "i18n::OrdersInput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "only_new",
      injectionKey = "ONLY_NEW",
      injectionKeyDescription = "OrdersInput.OnlyNew.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::OrdersInput.OnlyNew.Label",
      toolTip = "i18n::OrdersInput.OnlyNew.Help")
  private String onlyNew = "Y";

  @HopMetadataProperty(
      key = "from_time",
      injectionKey = "FROM_TIME",
      injectionKeyDescription = "OrdersInput.From.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::OrdersInput.From.Label",
      toolTip = "i18n::OrdersInput.From.Help")
  private String from = "";

  @HopMetadataProperty(
      key = "to_time",
      injectionKey = "TO_TIME",
      injectionKeyDescription = "OrdersInput.To.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.SELECTION,
      label = "i18n::OrdersInput.To.Label",
      toolTip = "i18n::OrdersInput.To.Help")
  private String to = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "OrdersInput.MainTarget.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::OrdersInput.MainTarget.Label",
      toolTip = "i18n::OrdersInput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "OrdersInput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::OrdersInput.RejectsTarget.Label",
      toolTip = "i18n::OrdersInput.RejectsTarget.Help")
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
    return personalData ? OrderRows.PERSONAL : OrderRows.PLAIN;
  }

  List<Problem> choiceProblems(String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(
        MarketplaceList.problems(place + ", " + label("Marketplaces"), variables, marketplaces));
    problems.addAll(textProblems(place, "Statuses", variables, statuses));
    problems.addAll(textProblems(place, "FulfilledBy", variables, fulfilledBy));
    problems.addAll(textProblems(place, "Included", variables, included));
    if (knownDates(variables).isEmpty()) {
      problems.add(
          CHOICE_UNFIT.at(
              place + ", " + label("Dates"),
              variables.resolve(dates),
              Arrays.toString(OrderDates.values())));
    }
    return problems;
  }

  private static List<Problem> textProblems(
      String place, String option, IVariables variables, String written) {
    return OptionText.of(place + ", " + label(option), variables, written).problems();
  }

  /**
   * The filter for the orders of an account.
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

  /** Personal data is requested only if its own option is set. */
  private List<String> includedData(IVariables variables) {
    List<String> personal = List.of("BUYER", "RECIPIENT");
    Stream<String> wanted =
        WordList.of(variables.resolve(included)).stream().filter(part -> !personal.contains(part));
    return Stream.concat(personalData ? personal.stream() : Stream.empty(), wanted).toList();
  }

  /** Empty if the option names no valid date. */
  private Optional<OrderDates> knownDates(IVariables variables) {
    String written = variables.resolve(dates).strip();
    return written.isEmpty()
        ? Optional.of(OrderDates.LAST_UPDATED)
        : Arrays.stream(OrderDates.values())
            .filter(choice -> choice.name().equalsIgnoreCase(written))
            .findFirst();
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> dateChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Arrays.stream(OrderDates.values()).map(OrderDates::name).toList();
  }

  /** The label of an option in the dialog. */
  static String label(String option) {
    return BaseMessages.getString(OrdersInputMeta.class, "OrdersInput." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList marketplaceList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).marketplaces(sellers);
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
