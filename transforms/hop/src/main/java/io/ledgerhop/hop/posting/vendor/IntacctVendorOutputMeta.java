// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.VendorField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.jspecify.annotations.Nullable;

/** The options and fields of Intacct Vendor Output. */
@Transform(
    id = "LedgerHopIntacctVendorOutput",
    name = "i18n::IntacctVendorOutput.Name",
    description = "i18n::IntacctVendorOutput.Description",
    image = "io/ledgerhop/hop/posting/vendor/intacct-vendor-output.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::IntacctVendorOutput.Keywords",
    documentationUrl = "/pipeline/transforms/intacct-vendor-output.html")
@GuiPlugin(description = "The options of Intacct Vendor Output")
public class IntacctVendorOutputMeta extends AdapterMeta<IntacctVendorOutput, AdapterData> {

  @HopMetadataProperty(
      key = "intacct_company",
      injectionKey = "INTACCT_COMPANY",
      injectionKeyDescription = "IntacctVendorOutput.Company.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctVendorOutput.Company.Label",
      toolTip = "i18n::IntacctVendorOutput.Company.Help")
  private String company = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "IntacctVendorOutput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctVendorOutput.Trail.Label",
      toolTip = "i18n::IntacctVendorOutput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "act",
      injectionKey = "ACT",
      injectionKeyDescription = "IntacctVendorOutput.Act.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = "actWords",
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctVendorOutput.Act.Label",
      toolTip = "i18n::IntacctVendorOutput.Act.Help")
  private String act = "Match only";

  @HopMetadataProperty(
      key = "preview",
      injectionKey = "PREVIEW",
      injectionKeyDescription = "IntacctVendorOutput.Preview.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctVendorOutput.Preview.Label",
      toolTip = "i18n::IntacctVendorOutput.Preview.Help")
  private String preview = "N";

  @HopMetadataProperty(
      key = "vendors",
      injectionKey = "VENDORS",
      injectionKeyDescription = "IntacctVendorOutput.Vendors.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctVendorOutput.Vendors.Label",
      toolTip = "i18n::IntacctVendorOutput.Vendors.Help")
  private String vendors = "";

  @HopMetadataProperty(
      key = "id_field",
      injectionKey = "ID_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.IdField.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.IdField.Label",
      toolTip = "i18n::IntacctVendorOutput.IdField.Help")
  private String idField = "vendor_id";

  @HopMetadataProperty(
      key = "name_field",
      injectionKey = "NAME_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.NameField.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.NameField.Label",
      toolTip = "i18n::IntacctVendorOutput.NameField.Help")
  private String nameField = "";

  @HopMetadataProperty(
      key = "print_as_field",
      injectionKey = "PRINT_AS_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.PrintAsField.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.PrintAsField.Label",
      toolTip = "i18n::IntacctVendorOutput.PrintAsField.Help")
  private String printAsField = "";

  @HopMetadataProperty(
      key = "email_field",
      injectionKey = "EMAIL_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.EmailField.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.EmailField.Label",
      toolTip = "i18n::IntacctVendorOutput.EmailField.Help")
  private String emailField = "";

  @HopMetadataProperty(
      key = "currency_field",
      injectionKey = "CURRENCY_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.CurrencyField.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.CurrencyField.Label",
      toolTip = "i18n::IntacctVendorOutput.CurrencyField.Help")
  private String currencyField = "";

  @HopMetadataProperty(
      key = "term_field",
      injectionKey = "TERM_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.TermField.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.TermField.Label",
      toolTip = "i18n::IntacctVendorOutput.TermField.Help")
  private String termField = "";

  @HopMetadataProperty(
      key = "account_field",
      injectionKey = "ACCOUNT_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.AccountField.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.AccountField.Label",
      toolTip = "i18n::IntacctVendorOutput.AccountField.Help")
  private String accountField = "";

  @HopMetadataProperty(
      key = "type_field",
      injectionKey = "TYPE_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.TypeField.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.TypeField.Label",
      toolTip = "i18n::IntacctVendorOutput.TypeField.Help")
  private String typeField = "";

  @HopMetadataProperty(
      key = "tax_id_field",
      injectionKey = "TAX_ID_FIELD",
      injectionKeyDescription = "IntacctVendorOutput.TaxIdField.Help")
  @GuiWidgetElement(
      order = "1400",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.FIELDS,
      label = "i18n::IntacctVendorOutput.TaxIdField.Label",
      toolTip = "i18n::IntacctVendorOutput.TaxIdField.Help")
  private String taxIdField = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "IntacctVendorOutput.MainTarget.Help")
  @GuiWidgetElement(
      order = "1500",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctVendorOutput.MainTarget.Label",
      toolTip = "i18n::IntacctVendorOutput.MainTarget.Help")
  private String mainTarget = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "IntacctVendorOutput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "1600",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctVendorOutput.RejectsTarget.Label",
      toolTip = "i18n::IntacctVendorOutput.RejectsTarget.Help")
  private String rejectsTarget = "";

  @Override
  public boolean isAppending() {
    return true;
  }

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(written());
  }

  @Override
  public RowLayout<?> output() {
    return VendorFieldRows.entered(written());
  }

  /** If an option contains a variable, the fields are not known before the run. */
  private RowLayout<WrittenVendor> written() {
    boolean isKnown =
        !idField.isBlank()
            && Stream.concat(Stream.of(idField), fieldOptions().values().stream())
                .noneMatch(name -> name.contains("{"));
    VendorOutputOptions options = options("", new Variables());
    return isKnown ? VendorFieldRows.written(options.id(), options.fields()) : VendorFieldRows.ANY;
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
    return options(place, variables).problems();
  }

  /** Reads the options that need no connection. */
  VendorOutputOptions options(String place, IVariables variables) {
    return new VendorOutputOptions(this, option -> place + ", " + label(option), variables);
  }

  /** The incoming field of each field of a vendor, as it is written; empty for none. */
  Map<VendorField, String> fieldOptions() {
    Map<VendorField, String> options = new EnumMap<>(VendorField.class);
    for (VendorField field : VendorField.values()) {
      options.put(
          field,
          switch (field) {
            case NAME -> nameField;
            case PRINT_AS -> printAsField;
            case EMAIL -> emailField;
            case CURRENCY -> currencyField;
            case TERM -> termField;
            case DEFAULT_ACCOUNT -> accountField;
            case VENDOR_TYPE -> typeField;
            case TAX_ID -> taxIdField;
          });
    }
    return options;
  }

  /** The name of the label of the option that names the incoming field. */
  static String option(VendorField field) {
    return switch (field) {
      case NAME -> "NameField";
      case PRINT_AS -> "PrintAsField";
      case EMAIL -> "EmailField";
      case CURRENCY -> "CurrencyField";
      case TERM -> "TermField";
      case DEFAULT_ACCOUNT -> "AccountField";
      case VENDOR_TYPE -> "TypeField";
      case TAX_ID -> "TaxIdField";
    };
  }

  /** The choices of <i>What to do</i>; Hop calls it by name. */
  public List<String> actWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return VendorActOption.words();
  }

  private static String label(String option) {
    return BaseMessages.getString(
        IntacctVendorOutputMeta.class, "IntacctVendorOutput." + option + ".Label");
  }

  @Override
  public List<Problem> connectionProblems(
      IVariables variables, IHopMetadataProvider metadataProvider) {
    return new Connections(variables, metadataProvider)
        .ledgerProblems(company, trail, yesOrNo(variables, preview).orElse(false));
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = text(company);
  }

  public String getTrail() {
    return trail;
  }

  public void setTrail(@Nullable String trail) {
    this.trail = text(trail);
  }

  public String getAct() {
    return act;
  }

  public void setAct(@Nullable String act) {
    this.act = text(act);
  }

  public String getPreview() {
    return preview;
  }

  public void setPreview(@Nullable String preview) {
    this.preview = text(preview);
  }

  public String getVendors() {
    return vendors;
  }

  public void setVendors(@Nullable String vendors) {
    this.vendors = text(vendors);
  }

  public String getIdField() {
    return idField;
  }

  public void setIdField(@Nullable String idField) {
    this.idField = text(idField);
  }

  public String getNameField() {
    return nameField;
  }

  public void setNameField(@Nullable String nameField) {
    this.nameField = text(nameField);
  }

  public String getPrintAsField() {
    return printAsField;
  }

  public void setPrintAsField(@Nullable String printAsField) {
    this.printAsField = text(printAsField);
  }

  public String getEmailField() {
    return emailField;
  }

  public void setEmailField(@Nullable String emailField) {
    this.emailField = text(emailField);
  }

  public String getCurrencyField() {
    return currencyField;
  }

  public void setCurrencyField(@Nullable String currencyField) {
    this.currencyField = text(currencyField);
  }

  public String getTermField() {
    return termField;
  }

  public void setTermField(@Nullable String termField) {
    this.termField = text(termField);
  }

  public String getAccountField() {
    return accountField;
  }

  public void setAccountField(@Nullable String accountField) {
    this.accountField = text(accountField);
  }

  public String getTypeField() {
    return typeField;
  }

  public void setTypeField(@Nullable String typeField) {
    this.typeField = text(typeField);
  }

  public String getTaxIdField() {
    return taxIdField;
  }

  public void setTaxIdField(@Nullable String taxIdField) {
    this.taxIdField = text(taxIdField);
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
