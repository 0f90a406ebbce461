// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.ApiAddress;
import io.ledgerhop.amazon.api.Region;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Marketplace;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.HopMetadata;
import org.apache.hop.metadata.api.HopMetadataBase;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon seller account: region, marketplaces and the authorisation to read it.
 *
 * <p>Every option may contain variables.
 */
@HopMetadata(
    key = "amazon-seller-account",
    name = "i18n::SellerConnection.Name",
    description = "i18n::SellerConnection.Description",
    image = "io/ledgerhop/hop/connection/seller.svg",
    documentationUrl = "/metadata-types/amazon-seller-account.html")
@GuiPlugin(description = "Widgets of SellerConnection")
public final class SellerConnection extends HopMetadataBase implements IHopMetadata {

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.COMBO,
      parentId = OptionSection.GENERAL,
      label = "i18n::SellerConnection.Region.Label",
      toolTip = "i18n::SellerConnection.Region.Help",
      comboValuesMethod = "regions")
  private String region = "NA";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::SellerConnection.Marketplaces.Label",
      toolTip = "i18n::SellerConnection.Marketplaces.Help")
  @PickList(value = "marketplaceList", several = true)
  private String marketplaces = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::SellerConnection.ClientId.Label",
      toolTip = "i18n::SellerConnection.ClientId.Help")
  private String clientId = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::SellerConnection.ClientSecret.Label",
      toolTip = "i18n::SellerConnection.ClientSecret.Help",
      password = true)
  private String clientSecret = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::SellerConnection.RefreshToken.Label",
      toolTip = "i18n::SellerConnection.RefreshToken.Help",
      password = true)
  private String refreshToken = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::SellerConnection.Endpoint.Label",
      toolTip = "i18n::SellerConnection.Endpoint.Help")
  private String endpoint = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::SellerConnection.LwaEndpoint.Label",
      toolTip = "i18n::SellerConnection.LwaEndpoint.Help")
  private String lwaEndpoint = "";

  /** Everything that the client needs to know about the account. */
  public Outcome<SellerAccess> access(IVariables variables) {
    OptionReader options = new OptionReader(this, variables);
    Optional<Region> known = knownRegion(options);
    List<Marketplace> chosen = marketplaces(options, known);
    Optional<URI> lwa = options.address("LwaEndpoint", lwaEndpoint);
    LwaCredentials credentials =
        new LwaCredentials(
            getName(),
            lwa.orElse(LwaCredentials.OFFICIAL),
            options.required("ClientId", clientId),
            options.secret("ClientSecret", clientSecret),
            options.secret("RefreshToken", refreshToken));
    String api = options.address("Endpoint", endpoint).map(URI::toString).orElse("");
    return options.outcome(
        () -> {
          ApiAddress address = ApiAddress.of(known.orElseThrow(), api);
          return new SellerAccess(new SellerAccount(getName(), address, credentials), chosen);
        });
  }

  private Optional<Region> knownRegion(OptionReader options) {
    String code = options.required("Region", region).toUpperCase(Locale.ROOT);
    Optional<Region> known =
        Arrays.stream(Region.values()).filter(place -> place.name().equals(code)).findFirst();
    if (known.isEmpty() && !code.isEmpty()) {
      options.problem("Region", ConnectionProblem.VALUE_UNFIT, code, "NA, EU or FE");
    }
    return known;
  }

  private List<Marketplace> marketplaces(OptionReader options, Optional<Region> known) {
    List<Marketplace> chosen = new ArrayList<>();
    for (String name : options.text("Marketplaces", marketplaces).split(",", -1)) {
      Optional<Marketplace> wanted =
          marketplace(name.strip())
              .filter(place -> known.stream().map(Region::sales).allMatch(place.region()::equals));
      wanted.ifPresent(chosen::add);
      if (wanted.isEmpty() && !name.isBlank()) {
        options.problem(
            "Marketplaces",
            ConnectionProblem.VALUE_UNFIT,
            name.strip(),
            "a marketplace of this region, such as Amazon.com, US or ATVPDKIKX0DER");
      }
    }
    return List.copyOf(chosen);
  }

  private static Optional<Marketplace> marketplace(String name) {
    return Marketplace.named(name)
        .or(() -> Marketplace.ofId(name))
        .or(
            () ->
                Arrays.stream(Marketplace.values())
                    .filter(place -> place.country().equalsIgnoreCase(name))
                    .findFirst());
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> regions(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return Arrays.stream(Region.values()).map(Region::name).toList();
  }

  /**
   * The list behind the button; the dialog calls it by name. Without credentials it has the
   * marketplaces of the region.
   */
  public LiveList marketplaceList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return part -> {
      Outcome<SellerAccess> access = access(variables);
      return access.hasValue()
          ? MarketplaceChoices.of(access.value())
          : MarketplaceChoices.of(variables.resolve(region));
    };
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(@Nullable String value) {
    region = Objects.requireNonNullElse(value, "");
  }

  public String getMarketplaces() {
    return marketplaces;
  }

  public void setMarketplaces(@Nullable String value) {
    marketplaces = Objects.requireNonNullElse(value, "");
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(@Nullable String value) {
    clientId = Objects.requireNonNullElse(value, "");
  }

  /** As it is stored: encrypted, unless it is an expression. */
  public String getClientSecret() {
    return SecretOption.stored(this, "ClientSecret", clientSecret);
  }

  public void setClientSecret(@Nullable String value) {
    clientSecret = Objects.requireNonNullElse(value, "");
  }

  /** As it is stored: encrypted, unless it is an expression. */
  public String getRefreshToken() {
    return SecretOption.stored(this, "RefreshToken", refreshToken);
  }

  public void setRefreshToken(@Nullable String value) {
    refreshToken = Objects.requireNonNullElse(value, "");
  }

  public String getEndpoint() {
    return endpoint;
  }

  public void setEndpoint(@Nullable String value) {
    endpoint = Objects.requireNonNullElse(value, "");
  }

  public String getLwaEndpoint() {
    return lwaEndpoint;
  }

  public void setLwaEndpoint(@Nullable String value) {
    lwaEndpoint = Objects.requireNonNullElse(value, "");
  }
}
