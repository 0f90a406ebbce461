// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.intacct.CompanyChoice;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The options and fields of Rows to Documents. */
@Transform(
    id = "LedgerHopRowsToDocuments",
    name = "i18n::RowsToDocuments.Name",
    description = "i18n::RowsToDocuments.Description",
    image = "io/ledgerhop/hop/mapping/rows/rows.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::RowsToDocuments.Keywords",
    documentationUrl = "/pipeline/transforms/rows-to-documents.html")
@GuiPlugin(description = "The options of Rows to Documents")
public class RowsToDocumentsMeta extends AdapterMeta<RowsToDocuments, AdapterData> {

  /** The options say which fields the rows must have. */
  private static final RowLayout<String> ANY = RowLayout.<String>builder().writeOnly();

  @HopMetadataProperty(
      key = "kind",
      injectionKey = "KIND",
      injectionKeyDescription = "RowsToDocuments.Kind.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.COMBO,
      comboValuesMethod = "kindWords",
      parentId = OptionSection.GENERAL,
      label = "i18n::RowsToDocuments.Kind.Label",
      toolTip = "i18n::RowsToDocuments.Kind.Help")
  private String kind = KindOption.JOURNAL.word();

  @HopMetadataProperty(
      key = "transaction_definition",
      injectionKey = "TRANSACTION_DEFINITION",
      injectionKeyDescription = "RowsToDocuments.Definition.Help")
  @GuiWidgetElement(
      order = "0150",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::RowsToDocuments.Definition.Label",
      toolTip = "i18n::RowsToDocuments.Definition.Help")
  @PickList("definitionList")
  private String definition = "";

  @HopMetadataProperty(
      key = "payables_account",
      injectionKey = "PAYABLES_ACCOUNT",
      injectionKeyDescription = "RowsToDocuments.Payables.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::RowsToDocuments.Payables.Label",
      toolTip = "i18n::RowsToDocuments.Payables.Help")
  @PickList("accountList")
  private String payables = "";

  @HopMetadataProperty(
      key = "number_field",
      injectionKey = "NUMBER_FIELD",
      injectionKeyDescription = "RowsToDocuments.Number.Help")
  @GuiWidgetElement(
      order = "0250",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Number.Label",
      toolTip = "i18n::RowsToDocuments.Number.Help")
  private String number = Role.NUMBER.usual();

  @HopMetadataProperty(
      key = "source_field",
      injectionKey = "SOURCE_FIELD",
      injectionKeyDescription = "RowsToDocuments.Source.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Source.Label",
      toolTip = "i18n::RowsToDocuments.Source.Help")
  private String source = Role.SOURCE.usual();

  @HopMetadataProperty(
      key = "date_field",
      injectionKey = "DATE_FIELD",
      injectionKeyDescription = "RowsToDocuments.Date.Help")
  @GuiWidgetElement(
      order = "0350",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Date.Label",
      toolTip = "i18n::RowsToDocuments.Date.Help")
  private String date = Role.DATE.usual();

  @HopMetadataProperty(
      key = "due_date_field",
      injectionKey = "DUE_DATE_FIELD",
      injectionKeyDescription = "RowsToDocuments.DueDate.Help")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.DueDate.Label",
      toolTip = "i18n::RowsToDocuments.DueDate.Help")
  private String dueDate = Role.DUE.usual();

  @HopMetadataProperty(
      key = "currency_field",
      injectionKey = "CURRENCY_FIELD",
      injectionKeyDescription = "RowsToDocuments.Currency.Help")
  @GuiWidgetElement(
      order = "0450",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Currency.Label",
      toolTip = "i18n::RowsToDocuments.Currency.Help")
  private String currency = Role.CURRENCY.usual();

  @HopMetadataProperty(
      key = "document_memo_field",
      injectionKey = "DOCUMENT_MEMO_FIELD",
      injectionKeyDescription = "RowsToDocuments.DocumentMemo.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.DocumentMemo.Label",
      toolTip = "i18n::RowsToDocuments.DocumentMemo.Help")
  private String documentMemo = Role.DOCUMENT_MEMO.usual();

  @HopMetadataProperty(
      key = "vendor_field",
      injectionKey = "VENDOR_FIELD",
      injectionKeyDescription = "RowsToDocuments.Vendor.Help")
  @GuiWidgetElement(
      order = "0550",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Vendor.Label",
      toolTip = "i18n::RowsToDocuments.Vendor.Help")
  @PickList(value = "vendorList", prefix = Choice.CONSTANT)
  private String vendor = Role.VENDOR.usual();

  @HopMetadataProperty(
      key = "customer_field",
      injectionKey = "CUSTOMER_FIELD",
      injectionKeyDescription = "RowsToDocuments.Customer.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DOCUMENTS,
      label = "i18n::RowsToDocuments.Customer.Label",
      toolTip = "i18n::RowsToDocuments.Customer.Help")
  @PickList(value = "customerList", prefix = Choice.CONSTANT)
  private String customer = Role.CUSTOMER.usual();

  @HopMetadataProperty(
      key = "account_field",
      injectionKey = "ACCOUNT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Account.Help")
  @GuiWidgetElement(
      order = "0650",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Account.Label",
      toolTip = "i18n::RowsToDocuments.Account.Help")
  @PickList(value = "accountList", prefix = Choice.CONSTANT)
  private String account = Role.ACCOUNT.usual();

  @HopMetadataProperty(
      key = "debit_field",
      injectionKey = "DEBIT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Debit.Help")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Debit.Label",
      toolTip = "i18n::RowsToDocuments.Debit.Help")
  private String debit = Role.DEBIT.usual();

  @HopMetadataProperty(
      key = "credit_field",
      injectionKey = "CREDIT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Credit.Help")
  @GuiWidgetElement(
      order = "0750",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Credit.Label",
      toolTip = "i18n::RowsToDocuments.Credit.Help")
  private String credit = Role.CREDIT.usual();

  @HopMetadataProperty(
      key = "amount_field",
      injectionKey = "AMOUNT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Amount.Help")
  @GuiWidgetElement(
      order = "0800",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Amount.Label",
      toolTip = "i18n::RowsToDocuments.Amount.Help")
  private String amount = Role.AMOUNT.usual();

  @HopMetadataProperty(
      key = "item_field",
      injectionKey = "ITEM_FIELD",
      injectionKeyDescription = "RowsToDocuments.Item.Help")
  @GuiWidgetElement(
      order = "0850",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.Item.Label",
      toolTip = "i18n::RowsToDocuments.Item.Help")
  @PickList(value = "itemList", prefix = Choice.CONSTANT)
  private String item = Role.ITEM.usual();

  @HopMetadataProperty(
      key = "quantity_field",
      injectionKey = "QUANTITY_FIELD",
      injectionKeyDescription = "RowsToDocuments.Quantity.Help")
  @GuiWidgetElement(
      order = "0900",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.Quantity.Label",
      toolTip = "i18n::RowsToDocuments.Quantity.Help")
  private String quantity = Role.QUANTITY.usual();

  @HopMetadataProperty(
      key = "unit_field",
      injectionKey = "UNIT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Unit.Help")
  @GuiWidgetElement(
      order = "0950",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.Unit.Label",
      toolTip = "i18n::RowsToDocuments.Unit.Help")
  private String unit = Role.UNIT.usual();

  @HopMetadataProperty(
      key = "price_field",
      injectionKey = "PRICE_FIELD",
      injectionKeyDescription = "RowsToDocuments.Price.Help")
  @GuiWidgetElement(
      order = "1000",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.Price.Label",
      toolTip = "i18n::RowsToDocuments.Price.Help")
  private String price = Role.PRICE.usual();

  @HopMetadataProperty(
      key = "warehouse_field",
      injectionKey = "WAREHOUSE_FIELD",
      injectionKeyDescription = "RowsToDocuments.Warehouse.Help")
  @GuiWidgetElement(
      order = "1050",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.Warehouse.Label",
      toolTip = "i18n::RowsToDocuments.Warehouse.Help")
  @PickList(value = "warehouseList", prefix = Choice.CONSTANT)
  private String warehouse = Role.WAREHOUSE.usual();

  @HopMetadataProperty(
      key = "memo_field",
      injectionKey = "MEMO_FIELD",
      injectionKeyDescription = "RowsToDocuments.Memo.Help")
  @GuiWidgetElement(
      order = "1100",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Memo.Label",
      toolTip = "i18n::RowsToDocuments.Memo.Help")
  private String memo = Role.MEMO.usual();

  @HopMetadataProperty(
      key = "department_field",
      injectionKey = "DEPARTMENT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Department.Help")
  @GuiWidgetElement(
      order = "1150",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DIMENSIONS,
      label = "i18n::RowsToDocuments.Department.Label",
      toolTip = "i18n::RowsToDocuments.Department.Help")
  @PickList(value = "departmentList", prefix = Choice.CONSTANT)
  private String department = Role.DEPARTMENT.usual();

  @HopMetadataProperty(
      key = "location_field",
      injectionKey = "LOCATION_FIELD",
      injectionKeyDescription = "RowsToDocuments.Location.Help")
  @GuiWidgetElement(
      order = "1200",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DIMENSIONS,
      label = "i18n::RowsToDocuments.Location.Label",
      toolTip = "i18n::RowsToDocuments.Location.Help")
  @PickList(value = "locationList", prefix = Choice.CONSTANT)
  private String location = Role.LOCATION.usual();

  @HopMetadataProperty(
      key = "class_field",
      injectionKey = "CLASS_FIELD",
      injectionKeyDescription = "RowsToDocuments.Class.Help")
  @GuiWidgetElement(
      order = "1250",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DIMENSIONS,
      label = "i18n::RowsToDocuments.Class.Label",
      toolTip = "i18n::RowsToDocuments.Class.Help")
  @PickList(value = "classList", prefix = Choice.CONSTANT)
  private String classField = Role.CLASS.usual();

  @HopMetadataProperty(
      key = "project_field",
      injectionKey = "PROJECT_FIELD",
      injectionKeyDescription = "RowsToDocuments.Project.Help")
  @GuiWidgetElement(
      order = "1300",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.DIMENSIONS,
      label = "i18n::RowsToDocuments.Project.Label",
      toolTip = "i18n::RowsToDocuments.Project.Help")
  @PickList(value = "projectList", prefix = Choice.CONSTANT)
  private String project = Role.PROJECT.usual();

  @HopMetadataProperty(
      key = "problem_field",
      injectionKey = "PROBLEM_FIELD",
      injectionKeyDescription = "RowsToDocuments.Problem.Help")
  @GuiWidgetElement(
      order = "1340",
      type = GuiElementType.COMBO,
      comboValuesMethod = PREVIOUS_FIELDS,
      parentId = OptionSection.LINES,
      label = "i18n::RowsToDocuments.Problem.Label",
      toolTip = "i18n::RowsToDocuments.Problem.Help")
  private String problem = Role.PROBLEM.usual();

  @HopMetadataProperty(
      key = "leave_out_zero",
      injectionKey = "LEAVE_OUT_ZERO",
      injectionKeyDescription = "RowsToDocuments.ZeroQuantity.Help")
  @GuiWidgetElement(
      order = "1345",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.ITEMS,
      label = "i18n::RowsToDocuments.ZeroQuantity.Label",
      toolTip = "i18n::RowsToDocuments.ZeroQuantity.Help")
  private String zeroQuantity = "N";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "RowsToDocuments.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "1350",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::RowsToDocuments.RejectsTarget.Label",
      toolTip = "i18n::RowsToDocuments.RejectsTarget.Help")
  private String rejectsTarget = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "RowsToDocuments.MainTarget.Help")
  @GuiWidgetElement(
      order = "1400",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::RowsToDocuments.MainTarget.Label",
      toolTip = "i18n::RowsToDocuments.MainTarget.Help")
  private String mainTarget = "";

  /** Rows with any fields. */
  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(ANY);
  }

  @Override
  public RowLayout<?> output() {
    return PlanRows.PLAN;
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

  /** What the options say, or all that is wrong with them. */
  Outcome<RowMapping> mapping(String place, IVariables variables) {
    return options(place, variables).mapping();
  }

  private RowOptions options(String place, IVariables variables) {
    return new RowOptions(this, place, RowsToDocumentsMeta::label, variables);
  }

  /** The text of the option that says from where this part of a document is taken. */
  String written(Role role) {
    return switch (role) {
      case NUMBER -> number;
      case SOURCE -> source;
      case DATE -> date;
      case DUE -> dueDate;
      case CURRENCY -> currency;
      case DOCUMENT_MEMO -> documentMemo;
      case VENDOR -> vendor;
      case CUSTOMER -> customer;
      case ACCOUNT -> account;
      case DEBIT -> debit;
      case CREDIT -> credit;
      case AMOUNT -> amount;
      case ITEM -> item;
      case QUANTITY -> quantity;
      case UNIT -> unit;
      case PRICE -> price;
      case WAREHOUSE -> warehouse;
      case MEMO -> memo;
      case DEPARTMENT -> department;
      case LOCATION -> location;
      case CLASS -> classField;
      case PROJECT -> project;
      case PROBLEM -> problem;
    };
  }

  /** Yes or no; empty if it is neither, and no for an empty text. */
  static Optional<Boolean> answer(String text) {
    return text.isEmpty() ? Optional.of(false) : yesOrNo(new Variables(), text);
  }

  /** The values of <i>Document kind</i>, for its combo box. */
  public List<String> kindWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return KindOption.words();
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList accountList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.ACCOUNT));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList vendorList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.VENDOR));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList customerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records("", Set.of(CompanyChoice.CUSTOMER));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList itemList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.ITEM));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList warehouseList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records("", Set.of(CompanyChoice.WAREHOUSE));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList departmentList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records("", Set.of(CompanyChoice.DEPARTMENT));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList locationList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", CompanyChoice.LOCATIONS);
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList classList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.CLASS));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList projectList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).records("", Set.of(CompanyChoice.PROJECT));
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList definitionList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider)
        .records(
            "",
            KindOption.named(variables.resolve(kind))
                .map(KindOption::definitions)
                .orElse(CompanyChoice.DEFINITIONS));
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = text(kind);
  }

  public String getDefinition() {
    return definition;
  }

  public void setDefinition(@Nullable String definition) {
    this.definition = text(definition);
  }

  public String getPayables() {
    return payables;
  }

  public void setPayables(@Nullable String payables) {
    this.payables = text(payables);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = text(number);
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = text(source);
  }

  public String getDate() {
    return date;
  }

  public void setDate(@Nullable String date) {
    this.date = text(date);
  }

  public String getDueDate() {
    return dueDate;
  }

  public void setDueDate(@Nullable String dueDate) {
    this.dueDate = text(dueDate);
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(@Nullable String currency) {
    this.currency = text(currency);
  }

  public String getDocumentMemo() {
    return documentMemo;
  }

  public void setDocumentMemo(@Nullable String documentMemo) {
    this.documentMemo = text(documentMemo);
  }

  public String getVendor() {
    return vendor;
  }

  public void setVendor(@Nullable String vendor) {
    this.vendor = text(vendor);
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(@Nullable String customer) {
    this.customer = text(customer);
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(@Nullable String account) {
    this.account = text(account);
  }

  public String getDebit() {
    return debit;
  }

  public void setDebit(@Nullable String debit) {
    this.debit = text(debit);
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(@Nullable String credit) {
    this.credit = text(credit);
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = text(amount);
  }

  public String getItem() {
    return item;
  }

  public void setItem(@Nullable String item) {
    this.item = text(item);
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(@Nullable String quantity) {
    this.quantity = text(quantity);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = text(unit);
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(@Nullable String price) {
    this.price = text(price);
  }

  public String getWarehouse() {
    return warehouse;
  }

  public void setWarehouse(@Nullable String warehouse) {
    this.warehouse = text(warehouse);
  }

  public String getMemo() {
    return memo;
  }

  public void setMemo(@Nullable String memo) {
    this.memo = text(memo);
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable String department) {
    this.department = text(department);
  }

  public String getLocation() {
    return location;
  }

  public void setLocation(@Nullable String location) {
    this.location = text(location);
  }

  public String getClassField() {
    return classField;
  }

  public void setClassField(@Nullable String classField) {
    this.classField = text(classField);
  }

  public String getProject() {
    return project;
  }

  public void setProject(@Nullable String project) {
    this.project = text(project);
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(@Nullable String problem) {
    this.problem = text(problem);
  }

  public String getZeroQuantity() {
    return zeroQuantity;
  }

  public void setZeroQuantity(@Nullable String zeroQuantity) {
    this.zeroQuantity = text(zeroQuantity);
  }

  public String getRejectsTarget() {
    return rejectsTarget;
  }

  public void setRejectsTarget(@Nullable String rejectsTarget) {
    this.rejectsTarget = text(rejectsTarget);
    targetsChanged();
  }

  public String getMainTarget() {
    return mainTarget;
  }

  public void setMainTarget(@Nullable String mainTarget) {
    this.mainTarget = text(mainTarget);
    targetsChanged();
  }

  private static String label(String option) {
    return BaseMessages.getString(
        RowsToDocumentsMeta.class, "RowsToDocuments." + option + ".Label");
  }
}
