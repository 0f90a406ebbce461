// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import static io.ledgerhop.hop.adapter.OptionProblem.CHOICE_UNFIT;
import static io.ledgerhop.hop.amazon.news.NewsProblem.MARKETPLACE_NEEDED;
import static io.ledgerhop.hop.amazon.news.NewsProblem.SELLER_ID_NEEDED;

import io.ledgerhop.amazon.catalog.CatalogQuery;
import io.ledgerhop.amazon.catalog.IdentifierType;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.amazon.news.MarketplaceList;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.problem.ConnectorException;
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

/** The options that say how identifiers are meant. */
public abstract class CatalogQuestionMeta extends AdapterMeta<CatalogLookup, AdapterData> {

  @HopMetadataProperty(
      key = "marketplace",
      injectionKey = "MARKETPLACE",
      injectionKeyDescription = "CatalogLookup.Marketplace.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
      label = "i18n::CatalogLookup.Marketplace.Label",
      toolTip = "i18n::CatalogLookup.Marketplace.Help")
  private String marketplace = "";

  @HopMetadataProperty(
      key = "identifier_type",
      injectionKey = "IDENTIFIER_TYPE",
      injectionKeyDescription = "CatalogLookup.Type.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = "typeChoices",
      parentId = OPTIONS,
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
      parentId = OPTIONS,
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
      parentId = OPTIONS,
      label = "i18n::CatalogLookup.Locale.Label",
      toolTip = "i18n::CatalogLookup.Locale.Help")
  private String locale = "";

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
   * How the identifiers are meant.
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

  /** Empty if the option names none. */
  private Optional<IdentifierType> knownType(IVariables variables) {
    String written = variables.resolve(identifierType).strip();
    return written.isEmpty()
        ? Optional.of(IdentifierType.ASIN)
        : Arrays.stream(IdentifierType.values())
            .filter(choice -> choice.name().equalsIgnoreCase(written))
            .findFirst();
  }

  /** What the combo box offers; Hop calls it by name. */
  public List<String> typeChoices(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Arrays.stream(IdentifierType.values()).map(IdentifierType::name).toList();
  }

  /** What the dialog calls an option. */
  static String label(String option) {
    return BaseMessages.getString(CatalogQuestionMeta.class, "CatalogLookup." + option + ".Label");
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
