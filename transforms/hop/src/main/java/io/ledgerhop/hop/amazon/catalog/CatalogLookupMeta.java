// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;
import static io.ledgerhop.hop.amazon.increment.IncrementProblem.MARKETPLACE_NEEDED;
import static io.ledgerhop.hop.amazon.increment.IncrementProblem.SELLER_ID_NEEDED;

import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.amazon.catalog.IdentifierType;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.amazon.increment.MarketplaceList;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.ConnectorException;
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

/** The options of Amazon Catalog Lookup. */
@Transform(
    id = "LedgerHopAmazonCatalogLookup",
    name = "i18n::CatalogLookup.Name",
    description = "i18n::CatalogLookup.Description",
    image = "io/ledgerhop/hop/amazon/catalog/amazon-catalog-lookup.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::CatalogLookup.Keywords",
    documentationUrl = "/pipeline/transforms/amazon-catalog-lookup.html")
@GuiPlugin(description = "The options of Amazon Catalog Lookup")
public final class CatalogLookupMeta extends AdapterMeta<CatalogLookup, AdapterData> {

  @HopMetadataProperty(
      key = "marketplace",
      injectionKey = "MARKETPLACE",
      injectionKeyDescription = "CatalogLookup.Marketplace.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.Marketplace.Label",
      toolTip = "i18n::CatalogLookup.Marketplace.Help")
  @PickList("marketplaceList")
  private String marketplace = "";

  @HopMetadataProperty(
      key = "identifier_type",
      injectionKey = "IDENTIFIER_TYPE",
      injectionKeyDescription = "CatalogLookup.Type.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "typeChoices",
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.Type.Label",
      toolTip = "i18n::CatalogLookup.Type.Help")
  private String identifierType = "ASIN";

  @HopMetadataProperty(
      key = "seller_id",
      injectionKey = "SELLER_ID",
      injectionKeyDescription = "CatalogLookup.SellerId.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.SellerId.Label",
      toolTip = "i18n::CatalogLookup.SellerId.Help")
  private String sellerId = "";

  @HopMetadataProperty(
      key = "locale",
      injectionKey = "LOCALE",
      injectionKeyDescription = "CatalogLookup.Locale.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.Locale.Label",
      toolTip = "i18n::CatalogLookup.Locale.Help")
  private String locale = "";

  @HopMetadataProperty(
      key = "seller_account",
      injectionKey = "SELLER_ACCOUNT",
      injectionKeyDescription = "CatalogLookup.Seller.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = SellerConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.Seller.Label",
      toolTip = "i18n::CatalogLookup.Seller.Help")
  private String seller = "";

  @HopMetadataProperty(
      key = "identifier_field",
      injectionKey = "IDENTIFIER_FIELD",
      injectionKeyDescription = "CatalogLookup.Field.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.GENERAL,
      label = "i18n::CatalogLookup.Field.Label",
      toolTip = "i18n::CatalogLookup.Field.Help")
  private String identifierField = "asin";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "CatalogLookup.MainTarget.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::CatalogLookup.MainTarget.Label",
      toolTip = "i18n::CatalogLookup.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "unknown_target",
      injectionKey = "UNKNOWN_TARGET",
      injectionKeyDescription = "CatalogLookup.UnknownTarget.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::CatalogLookup.UnknownTarget.Label",
      toolTip = "i18n::CatalogLookup.UnknownTarget.Help")
  private String unknownTarget = "";

  @Override
  public boolean isAppending() {
    return true;
  }

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(identifiers());
  }

  @Override
  public RowLayout<?> output() {
    return CatalogRows.found(identifiers());
  }

  /** If the option contains a variable, the field is not known before the run. */
  private RowLayout<String> identifiers() {
    boolean isKnown = !identifierField.isBlank() && !identifierField.contains("{");
    return isKnown ? CatalogRows.identifier(identifierField.strip()) : CatalogRows.ANY;
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.main(label("MainTarget"), this::getMainTarget, this::setMainTarget),
        Target.copies(label("UnknownTarget"), this::getUnknownTarget, this::setUnknownTarget));
  }

  @Override
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    Connections connections = new Connections(variables, metadataProvider);
    List<Problem> problems =
        new ArrayList<>(connections.named(SellerConnection.class, seller).problems());
    String field = place + ", " + label("Field");
    problems.addAll(OptionText.required(field, variables, identifierField, "a field").problems());
    problems.addAll(
        MarketplaceList.problems(place + ", " + label("Marketplace"), variables, marketplace));
    problems.addAll(
        OptionText.of(place + ", " + label("SellerId"), variables, sellerId).problems());
    problems.addAll(OptionText.of(place + ", " + label("Locale"), variables, locale).problems());
    problems.addAll(questionProblems(place, variables));
    return problems;
  }

  public String getSeller() {
    return seller;
  }

  public void setSeller(@Nullable String seller) {
    this.seller = text(seller);
  }

  public String getIdentifierField() {
    return identifierField;
  }

  public void setIdentifierField(@Nullable String identifierField) {
    this.identifierField = text(identifierField);
  }

  public String getMainTarget() {
    return mainTarget;
  }

  public void setMainTarget(@Nullable String mainTarget) {
    this.mainTarget = text(mainTarget);
    targetsChanged();
  }

  public String getUnknownTarget() {
    return unknownTarget;
  }

  public void setUnknownTarget(@Nullable String unknownTarget) {
    this.unknownTarget = text(unknownTarget);
    targetsChanged();
  }

  List<Problem> questionProblems(String place, IVariables variables) {
    Optional<IdentifierType> type = knownType(variables);
    if (type.isEmpty()) {
      return List.of(
          CHOICE_UNFIT.at(
              place + ", " + label("Type"),
              variables.resolve(identifierType),
              Arrays.toString(IdentifierType.values())));
    }
    boolean isMissing = type.get() == IdentifierType.SKU && variables.resolve(sellerId).isBlank();
    return isMissing ? List.of(SELLER_ID_NEEDED.at(place + ", " + label("SellerId"))) : List.of();
  }

  /**
   * How the identifiers are interpreted.
   *
   * @param place the transform, for messages
   */
  CatalogQuery query(String place, IVariables variables, SellerAccess access) {
    List<String> chosen =
        MarketplaceList.ids(place + ", " + label("Marketplace"), variables.resolve(marketplace));
    String marketplaceId =
        Stream.concat(chosen.stream(), access.marketplaces().stream().map(Marketplace::id))
            .findFirst()
            .orElseThrow(
                () ->
                    new ConnectorException(MARKETPLACE_NEEDED.at(place, access.account().name())));
    IdentifierType type = knownType(variables).orElseThrow();
    String skusOf = type == IdentifierType.SKU ? variables.resolve(sellerId).strip() : "";
    return new CatalogQuery(marketplaceId, type, skusOf, variables.resolve(locale).strip());
  }

  /** Empty if the option names no valid type. */
  private Optional<IdentifierType> knownType(IVariables variables) {
    String written = variables.resolve(identifierType).strip();
    return written.isEmpty()
        ? Optional.of(IdentifierType.ASIN)
        : Arrays.stream(IdentifierType.values())
            .filter(choice -> choice.name().equalsIgnoreCase(written))
            .findFirst();
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> typeChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Arrays.stream(IdentifierType.values()).map(IdentifierType::name).toList();
  }

  /** The label of an option in the dialog. */
  static String label(String option) {
    return BaseMessages.getString(CatalogLookupMeta.class, "CatalogLookup." + option + ".Label");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList marketplaceList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).marketplaces(seller);
  }

  public String getMarketplace() {
    return marketplace;
  }

  public void setMarketplace(@Nullable String marketplace) {
    this.marketplace = text(marketplace);
  }

  public String getIdentifierType() {
    return identifierType;
  }

  public void setIdentifierType(@Nullable String identifierType) {
    this.identifierType = text(identifierType);
  }

  public String getSellerId() {
    return sellerId;
  }

  public void setSellerId(@Nullable String sellerId) {
    this.sellerId = text(sellerId);
  }

  public String getLocale() {
    return locale;
  }

  public void setLocale(@Nullable String locale) {
    this.locale = text(locale);
  }
}
