// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.hop.wiring.Connections;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
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

/** The options and fields of Intacct Output. */
@Transform(
    id = "LedgerHopIntacctOutput",
    name = "i18n::IntacctOutput.Name",
    description = "i18n::IntacctOutput.Description",
    image = "io/ledgerhop/hop/posting/intacct/intacct-output.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::IntacctOutput.Keywords",
    documentationUrl = "/pipeline/transforms/intacct-output.html")
@GuiPlugin(description = "The options of Intacct Output")
public class IntacctOutputMeta extends AdapterMeta<IntacctOutput, AdapterData> {

  @HopMetadataProperty(
      key = "intacct_company",
      injectionKey = "INTACCT_COMPANY",
      injectionKeyDescription = "IntacctOutput.Company.Help")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctOutput.Company.Label",
      toolTip = "i18n::IntacctOutput.Company.Help")
  private String company = "";

  @HopMetadataProperty(
      key = "ledger_trail",
      injectionKey = "LEDGER_TRAIL",
      injectionKeyDescription = "IntacctOutput.Trail.Help")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctOutput.Trail.Label",
      toolTip = "i18n::IntacctOutput.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(
      key = "preview",
      injectionKey = "PREVIEW",
      injectionKeyDescription = "IntacctOutput.Preview.Help")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctOutput.Preview.Label",
      toolTip = "i18n::IntacctOutput.Preview.Help")
  private String preview = "N";

  @HopMetadataProperty(
      key = "closed_period",
      injectionKey = "CLOSED_PERIOD",
      injectionKeyDescription = "IntacctOutput.ClosedPeriod.Help")
  @GuiWidgetElement(
      order = "0350",
      type = GuiElementType.COMBO,
      comboValuesMethod = "closedPeriodWords",
      parentId = OptionSection.CONTROL,
      label = "i18n::IntacctOutput.ClosedPeriod.Label",
      toolTip = "i18n::IntacctOutput.ClosedPeriod.Help")
  private String closedPeriod = ClosedPeriodOption.HOLD.word();

  @HopMetadataProperty(
      key = "post_as_draft",
      injectionKey = "POST_AS_DRAFT",
      injectionKeyDescription = "IntacctOutput.PostAsDraft.Help")
  @GuiWidgetElement(
      order = "0360",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.CONTROL,
      label = "i18n::IntacctOutput.PostAsDraft.Label",
      toolTip = "i18n::IntacctOutput.PostAsDraft.Help")
  private String postAsDraft = "N";

  @HopMetadataProperty(
      key = "largest_document",
      injectionKey = "LARGEST_DOCUMENT",
      injectionKeyDescription = "IntacctOutput.LargestDocument.Help")
  @GuiWidgetElement(
      order = "0370",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CONTROL,
      label = "i18n::IntacctOutput.LargestDocument.Label",
      toolTip = "i18n::IntacctOutput.LargestDocument.Help")
  private String largestDocument = "";

  @HopMetadataProperty(
      key = "new_types",
      injectionKey = "NEW_TYPES",
      injectionKeyDescription = "IntacctOutput.NewTypes.Help")
  @GuiWidgetElement(
      order = "0380",
      type = GuiElementType.COMBO,
      comboValuesMethod = "newTypesWords",
      parentId = OptionSection.CONTROL,
      label = "i18n::IntacctOutput.NewTypes.Label",
      toolTip = "i18n::IntacctOutput.NewTypes.Help")
  private String newTypes = NewTypesOption.POST.word();

  @HopMetadataProperty(
      key = "sign_off",
      injectionKey = "SIGN_OFF",
      injectionKeyDescription = "IntacctOutput.SignOff.Help")
  @GuiWidgetElement(
      order = "0385",
      type = GuiElementType.COMBO,
      comboValuesMethod = "signOffWords",
      parentId = OptionSection.CONTROL,
      label = "i18n::IntacctOutput.SignOff.Label",
      toolTip = "i18n::IntacctOutput.SignOff.Help")
  private String signOff = SignOffOption.NOT_REQUIRED.word();

  @HopMetadataProperty(
      key = "vendors",
      injectionKey = "VENDORS",
      injectionKeyDescription = "IntacctOutput.Vendors.Help")
  @GuiWidgetElement(
      order = "0380",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.VENDORS,
      label = "i18n::IntacctOutput.Vendors.Label",
      toolTip = "i18n::IntacctOutput.Vendors.Help")
  private String vendors = "";

  @HopMetadataProperty(
      key = "create_vendors",
      injectionKey = "CREATE_VENDORS",
      injectionKeyDescription = "IntacctOutput.CreateVendors.Help")
  @GuiWidgetElement(
      order = "0390",
      type = GuiElementType.COMBO,
      comboValuesMethod = YES_AND_NO,
      parentId = OptionSection.VENDORS,
      label = "i18n::IntacctOutput.CreateVendors.Label",
      toolTip = "i18n::IntacctOutput.CreateVendors.Help")
  @UsedIf(option = "vendors")
  private String createVendors = "N";

  @HopMetadataProperty(
      key = "attachment_folder",
      injectionKey = "ATTACHMENT_FOLDER",
      injectionKeyDescription = "IntacctOutput.AttachmentFolder.Help")
  @GuiWidgetElement(
      order = "0395",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctOutput.AttachmentFolder.Label",
      toolTip = "i18n::IntacctOutput.AttachmentFolder.Help")
  private String attachmentFolder = "";

  @HopMetadataProperty(
      key = "changed_documents",
      injectionKey = "CHANGED_DOCUMENTS",
      injectionKeyDescription = "IntacctOutput.ChangedDocuments.Help")
  @GuiWidgetElement(
      order = "0396",
      type = GuiElementType.COMBO,
      comboValuesMethod = "changedDocumentsWords",
      parentId = OptionSection.CORRECTIONS,
      label = "i18n::IntacctOutput.ChangedDocuments.Label",
      toolTip = "i18n::IntacctOutput.ChangedDocuments.Help")
  private String changedDocuments = ChangedDocumentsOption.REFUSE.word();

  @HopMetadataProperty(
      key = "reversal_date",
      injectionKey = "REVERSAL_DATE",
      injectionKeyDescription = "IntacctOutput.ReversalDate.Help")
  @GuiWidgetElement(
      order = "0397",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CORRECTIONS,
      label = "i18n::IntacctOutput.ReversalDate.Label",
      toolTip = "i18n::IntacctOutput.ReversalDate.Help")
  @UsedIf(option = "changedDocuments", is = "Reverse and post again")
  private String reversalDate = "";

  @HopMetadataProperty(
      key = "reversal_settlements",
      injectionKey = "REVERSAL_SETTLEMENTS",
      injectionKeyDescription = "IntacctOutput.ReversalSettlements.Help")
  @GuiWidgetElement(
      order = "0398",
      type = GuiElementType.TEXT,
      parentId = OptionSection.CORRECTIONS,
      label = "i18n::IntacctOutput.ReversalSettlements.Label",
      toolTip = "i18n::IntacctOutput.ReversalSettlements.Help")
  @UsedIf(option = "changedDocuments", is = "Reverse and post again")
  private String reversalSettlements = "";

  @HopMetadataProperty(
      key = "folder",
      injectionKey = "FOLDER",
      injectionKeyDescription = "IntacctOutput.Folder.Help")
  @GuiWidgetElement(
      order = "0310",
      type = GuiElementType.FOLDER,
      parentId = OptionSection.GENERAL,
      label = "i18n::IntacctOutput.Folder.Label",
      toolTip = "i18n::IntacctOutput.Folder.Help")
  private String folder = "";

  @HopMetadataProperty(
      key = "journal_template",
      injectionKey = "JOURNAL_TEMPLATE",
      injectionKeyDescription = "IntacctOutput.JournalTemplate.Help")
  @GuiWidgetElement(
      order = "0410",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.IMPORT,
      label = "i18n::IntacctOutput.JournalTemplate.Label",
      toolTip = "i18n::IntacctOutput.JournalTemplate.Help")
  private String journalTemplate = "";

  @HopMetadataProperty(
      key = "bill_template",
      injectionKey = "BILL_TEMPLATE",
      injectionKeyDescription = "IntacctOutput.BillTemplate.Help")
  @GuiWidgetElement(
      order = "0420",
      type = GuiElementType.FILENAME,
      parentId = OptionSection.IMPORT,
      label = "i18n::IntacctOutput.BillTemplate.Label",
      toolTip = "i18n::IntacctOutput.BillTemplate.Help")
  private String billTemplate = "";

  @HopMetadataProperty(
      key = "rejects_target",
      injectionKey = "REJECTS_TARGET",
      injectionKeyDescription = "IntacctOutput.RejectsTarget.Help")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctOutput.RejectsTarget.Label",
      toolTip = "i18n::IntacctOutput.RejectsTarget.Help")
  private String rejectsTarget = "";

  @HopMetadataProperty(
      key = "main_target",
      injectionKey = "MAIN_TARGET",
      injectionKeyDescription = "IntacctOutput.MainTarget.Help")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.COMBO,
      variables = false,
      comboValuesMethod = NEXT_TRANSFORMS,
      parentId = OptionSection.ADVANCED,
      label = "i18n::IntacctOutput.MainTarget.Label",
      toolTip = "i18n::IntacctOutput.MainTarget.Help")
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(PlanRows.PLAN);
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public RowLayout<?> output() {
    return ResultRows.RESULT;
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
  PostingOptions options(String place, IVariables variables) {
    return new PostingOptions(this, option -> place + ", " + label(option), variables);
  }

  /** The choices of <i>Closed period</i>; Hop calls it by name. */
  public List<String> closedPeriodWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ClosedPeriodOption.words();
  }

  /** The choices of <i>New types</i>; Hop calls it by name. */
  public List<String> newTypesWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return NewTypesOption.words();
  }

  /** The choices of <i>Sign-off</i>; Hop calls it by name. */
  public List<String> signOffWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return SignOffOption.words();
  }

  /** The choices of <i>Changed documents</i>; Hop calls it by name. */
  public List<String> changedDocumentsWords(
      ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ChangedDocumentsOption.words();
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

  public String getPreview() {
    return preview;
  }

  public void setPreview(@Nullable String preview) {
    this.preview = text(preview);
  }

  public String getClosedPeriod() {
    return closedPeriod;
  }

  public void setClosedPeriod(@Nullable String closedPeriod) {
    this.closedPeriod = text(closedPeriod);
  }

  public String getPostAsDraft() {
    return postAsDraft;
  }

  public void setPostAsDraft(@Nullable String postAsDraft) {
    this.postAsDraft = text(postAsDraft);
  }

  public String getLargestDocument() {
    return largestDocument;
  }

  public void setLargestDocument(@Nullable String largestDocument) {
    this.largestDocument = text(largestDocument);
  }

  public String getNewTypes() {
    return newTypes;
  }

  public void setNewTypes(@Nullable String newTypes) {
    this.newTypes = text(newTypes);
  }

  public String getSignOff() {
    return signOff;
  }

  public void setSignOff(@Nullable String signOff) {
    this.signOff = text(signOff);
  }

  public String getVendors() {
    return vendors;
  }

  public void setVendors(@Nullable String vendors) {
    this.vendors = text(vendors);
  }

  public String getCreateVendors() {
    return createVendors;
  }

  public void setCreateVendors(@Nullable String createVendors) {
    this.createVendors = text(createVendors);
  }

  public String getAttachmentFolder() {
    return attachmentFolder;
  }

  public void setAttachmentFolder(@Nullable String attachmentFolder) {
    this.attachmentFolder = text(attachmentFolder);
  }

  public String getChangedDocuments() {
    return changedDocuments;
  }

  public void setChangedDocuments(@Nullable String changedDocuments) {
    this.changedDocuments = text(changedDocuments);
  }

  public String getReversalDate() {
    return reversalDate;
  }

  public void setReversalDate(@Nullable String reversalDate) {
    this.reversalDate = text(reversalDate);
  }

  public String getReversalSettlements() {
    return reversalSettlements;
  }

  public void setReversalSettlements(@Nullable String reversalSettlements) {
    this.reversalSettlements = text(reversalSettlements);
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(@Nullable String folder) {
    this.folder = text(folder);
  }

  public String getJournalTemplate() {
    return journalTemplate;
  }

  public void setJournalTemplate(@Nullable String journalTemplate) {
    this.journalTemplate = text(journalTemplate);
  }

  public String getBillTemplate() {
    return billTemplate;
  }

  public void setBillTemplate(@Nullable String billTemplate) {
    this.billTemplate = text(billTemplate);
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
    return BaseMessages.getString(IntacctOutputMeta.class, "IntacctOutput." + option + ".Label");
  }
}
