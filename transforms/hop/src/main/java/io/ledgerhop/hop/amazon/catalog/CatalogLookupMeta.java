// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.adapter.RowLayout;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
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
public final class CatalogLookupMeta extends CatalogQuestionMeta {

  @HopMetadataProperty(
      key = "seller_account",
      injectionKey = "SELLER_ACCOUNT",
      injectionKeyDescription = "CatalogLookup.Seller.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = SellerConnection.class,
      parentId = OPTIONS,
      label = "i18n::CatalogLookup.Seller.Label",
      toolTip = "i18n::CatalogLookup.Seller.Help")
  private String seller = "";

  @HopMetadataProperty(
      key = "identifier_field",
      injectionKey = "IDENTIFIER_FIELD",
      injectionKeyDescription = "CatalogLookup.Field.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OPTIONS,
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
      parentId = OPTIONS,
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
      parentId = OPTIONS,
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

  /** A field that a variable names is not known before the run. */
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
}
