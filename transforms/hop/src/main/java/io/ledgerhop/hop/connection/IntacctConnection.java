// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.problem.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * A Sage Intacct company: who signs in, where, and to which journal it posts.
 *
 * <p>Every option may contain variables.
 */
@HopMetadata(
    key = "intacct-company",
    name = "i18n::IntacctConnection.Name",
    description = "i18n::IntacctConnection.Description",
    image = "io/ledgerhop/hop/connection/company.svg",
    documentationUrl = "/metadata-types/intacct-company.html")
@GuiPlugin(description = "Widgets of IntacctConnection")
public final class IntacctConnection extends HopMetadataBase implements IHopMetadata {

  /** The general journal, which every company has. */
  static final String JOURNAL = "GJ";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.SenderId.Label",
      toolTip = "i18n::IntacctConnection.SenderId.Help")
  private String senderId = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.SenderPassword.Label",
      toolTip = "i18n::IntacctConnection.SenderPassword.Help",
      password = true)
  private String senderPassword = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.Company.Label",
      toolTip = "i18n::IntacctConnection.Company.Help")
  private String company = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.User.Label",
      toolTip = "i18n::IntacctConnection.User.Help")
  private String user = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.Password.Label",
      toolTip = "i18n::IntacctConnection.Password.Help",
      password = true)
  private String password = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctConnection.Entity.Label",
      toolTip = "i18n::IntacctConnection.Entity.Help")
  @PickList("entityList")
  private String entity = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctConnection.Endpoint.Label",
      toolTip = "i18n::IntacctConnection.Endpoint.Help")
  private String endpoint = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.TEXT,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::IntacctConnection.Journal.Label",
      toolTip = "i18n::IntacctConnection.Journal.Help")
  @PickList("journalList")
  private String journal = "GJ";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.COMBO,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::IntacctConnection.MultiCurrency.Label",
      toolTip = "i18n::IntacctConnection.MultiCurrency.Help",
      comboValuesMethod = "yesAndNo")
  private String multiCurrency = "N";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.TEXT,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::IntacctConnection.BaseCurrency.Label",
      toolTip = "i18n::IntacctConnection.BaseCurrency.Help")
  private String baseCurrency = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::IntacctConnection.ExchangeRateType.Label",
      toolTip = "i18n::IntacctConnection.ExchangeRateType.Help")
  @PickList("rateTypeList")
  private String exchangeRateType = JournalSettings.DAILY_RATE;

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctConnection.NumberMax.Label",
      toolTip = "i18n::IntacctConnection.NumberMax.Help")
  private String numberMax = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctConnection.TitleMax.Label",
      toolTip = "i18n::IntacctConnection.TitleMax.Help")
  private String titleMax = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "1400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctConnection.MemoMax.Label",
      toolTip = "i18n::IntacctConnection.MemoMax.Help")
  private String memoMax = "";

  /** Everything that the client needs to know about the company. */
  public Outcome<CompanyAccess> access(IVariables variables) {
    return CompanyAccess.of(this, variables);
  }

  /** The choices of the combo box; Hop calls it by name. */
  public List<String> yesAndNo(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return List.of("Y", "N");
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList journalList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return part ->
        CompanyLists.read(this, variables, CompanyLists.of(Set.of(CompanyChoice.JOURNAL), part));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList rateTypeList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return part ->
        CompanyLists.read(this, variables, CompanyLists.of(Set.of(CompanyChoice.RATE_TYPE), part));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList entityList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return part -> CompanyLists.entities(this, variables, part);
  }

  public String getSenderId() {
    return senderId;
  }

  public void setSenderId(@Nullable String value) {
    senderId = Objects.requireNonNullElse(value, "");
  }

  /** As it is stored: encrypted, unless it is an expression. */
  public String getSenderPassword() {
    return SecretOption.stored(this, "SenderPassword", senderPassword);
  }

  String writtenSenderPassword() {
    return senderPassword;
  }

  public void setSenderPassword(@Nullable String value) {
    senderPassword = Objects.requireNonNullElse(value, "");
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String value) {
    company = Objects.requireNonNullElse(value, "");
  }

  public String getUser() {
    return user;
  }

  public void setUser(@Nullable String value) {
    user = Objects.requireNonNullElse(value, "");
  }

  /** As it is stored: encrypted, unless it is an expression. */
  public String getPassword() {
    return SecretOption.stored(this, "Password", password);
  }

  String writtenPassword() {
    return password;
  }

  public void setPassword(@Nullable String value) {
    password = Objects.requireNonNullElse(value, "");
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(@Nullable String value) {
    entity = Objects.requireNonNullElse(value, "");
  }

  public String getEndpoint() {
    return endpoint;
  }

  public void setEndpoint(@Nullable String value) {
    endpoint = Objects.requireNonNullElse(value, "");
  }

  public String getJournal() {
    return journal;
  }

  public void setJournal(@Nullable String value) {
    journal = Objects.requireNonNullElse(value, "");
  }

  public String getMultiCurrency() {
    return multiCurrency;
  }

  public void setMultiCurrency(@Nullable String value) {
    multiCurrency = Objects.requireNonNullElse(value, "");
  }

  public String getBaseCurrency() {
    return baseCurrency;
  }

  public void setBaseCurrency(@Nullable String value) {
    baseCurrency = Objects.requireNonNullElse(value, "");
  }

  public String getExchangeRateType() {
    return exchangeRateType;
  }

  public void setExchangeRateType(@Nullable String value) {
    exchangeRateType = Objects.requireNonNullElse(value, "");
  }

  public String getNumberMax() {
    return numberMax;
  }

  public void setNumberMax(@Nullable String value) {
    numberMax = Objects.requireNonNullElse(value, "");
  }

  public String getTitleMax() {
    return titleMax;
  }

  public void setTitleMax(@Nullable String value) {
    titleMax = Objects.requireNonNullElse(value, "");
  }

  public String getMemoMax() {
    return memoMax;
  }

  public void setMemoMax(@Nullable String value) {
    memoMax = Objects.requireNonNullElse(value, "");
  }
}
