// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.FolderClaim;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.SettlementReversal;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.HashMap;
import java.util.List;
import org.apache.hop.core.Result;
import org.apache.hop.core.annotations.Action;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.workflow.action.ActionBase;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was posted for a settlement. The result is true if it is reversed now or was
 * before, and false if it is refused, for reasons that the log names.
 */
@Action(
    id = "LedgerHopReverseSettlement",
    name = "i18n::ReverseSettlement.Name",
    description = "i18n::ReverseSettlement.Description",
    image = "io/ledgerhop/hop/posting/intacct/reverse-settlement.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::ReverseSettlement.Keywords",
    documentationUrl = "/workflow/actions/reverse-settlement.html")
@GuiPlugin(description = "The options of Reverse settlement")
public class ReverseSettlementAction extends ActionBase {

  @HopMetadataProperty(key = "intacct_company")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Company.Label",
      toolTip = "i18n::ReverseSettlement.Company.Help")
  private String company = "";

  @HopMetadataProperty(key = "ledger_trail")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Trail.Label",
      toolTip = "i18n::ReverseSettlement.Trail.Help")
  private String trail = "";

  @HopMetadataProperty(key = "seller")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Seller.Label",
      toolTip = "i18n::ReverseSettlement.Seller.Help")
  @PickList("sellerList")
  private String seller = "";

  @HopMetadataProperty(key = "settlement")
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Settlement.Label",
      toolTip = "i18n::ReverseSettlement.Settlement.Help")
  private String settlement = "";

  @HopMetadataProperty(key = "scope")
  @GuiWidgetElement(
      order = "0450",
      type = GuiElementType.COMBO,
      comboValuesMethod = "scopeWords",
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Scope.Label",
      toolTip = "i18n::ReverseSettlement.Scope.Help")
  private String scope = ReversalScope.EVERYTHING.word();

  @HopMetadataProperty(key = "slice")
  @GuiWidgetElement(
      order = "0500",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Slice.Label",
      toolTip = "i18n::ReverseSettlement.Slice.Help")
  private String slice = "";

  @HopMetadataProperty(key = "reversal_date")
  @GuiWidgetElement(
      order = "0600",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Date.Label",
      toolTip = "i18n::ReverseSettlement.Date.Help")
  private String date = "";

  @HopMetadataProperty(key = "folder")
  @GuiWidgetElement(
      order = "0700",
      type = GuiElementType.FOLDER,
      parentId = OptionSection.GENERAL,
      label = "i18n::ReverseSettlement.Folder.Label",
      toolTip = "i18n::ReverseSettlement.Folder.Help")
  private String folder = "";

  public ReverseSettlementAction() {
    super("", "");
  }

  /** A copy with the same options. */
  public ReverseSettlementAction(ReverseSettlementAction other) {
    super(other);
    this.company = other.company;
    this.trail = other.trail;
    this.seller = other.seller;
    this.settlement = other.settlement;
    this.scope = other.scope;
    this.slice = other.slice;
    this.date = other.date;
    this.folder = other.folder;
  }

  @Override
  public Object clone() {
    return new ReverseSettlementAction(this);
  }

  /** There is one exit for a settlement that is reversed, and one for a refusal. */
  @Override
  public boolean isEvaluation() {
    return true;
  }

  @Override
  public String getDialogClassName() {
    return ReverseSettlementAction.class.getName() + "Dialog";
  }

  @Override
  public Result execute(Result previous, int number) {
    boolean isReversed = false;
    try (Services services =
        Services.of(new HashMap<>(), this, getMetadataProvider(), getLogChannel())) {
      isReversed = isReversed(services);
    } catch (ConnectorException e) {
      logError(e.problem().message());
    }
    previous.setResult(isReversed);
    previous.setNrErrors(isReversed ? 0 : 1);
    return previous;
  }

  private boolean isReversed(Services services) {
    Outcome<ReversalOptions> read = ReversalOptions.of(this);
    read.problems().forEach(problem -> logError(problem.message()));
    if (!read.hasValue()) {
      return false;
    }
    ReversalOptions options = read.value();
    ReversalReport report =
        new ReversalReport(options.folder(), this, services.clock(), services::calls);
    FolderClaim claim = claim(options.folder(), services);
    try {
      return report.of(
          () ->
              RunProgress.telling(
                  getName(),
                  "reversing",
                  this::logBasic,
                  () -> options.reverse(reversal(services, options))));
    } finally {
      claim.close();
    }
  }

  private FolderClaim claim(String folder, Services services) {
    return folder.isEmpty()
        ? FolderClaim.none()
        : FolderClaim.of(new VfsFolder(folder, this), getName(), this, services.runName());
  }

  /** The service for the company and the trail that the options name. */
  SettlementReversal reversal(Services services, ReversalOptions options) {
    return new SettlementReversal(
        services.ledger(options.company()),
        services.trail(options.trail()),
        PostingContext.run(services.runName(), services.clock()),
        services.sleeper());
  }

  /** The choices of <i>What is reversed</i>; Hop calls it by name. */
  public List<String> scopeWords(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return ReversalScope.words();
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

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  public String getSeller() {
    return seller;
  }

  public void setSeller(@Nullable String seller) {
    this.seller = text(seller);
  }

  public String getSettlement() {
    return settlement;
  }

  public void setSettlement(@Nullable String settlement) {
    this.settlement = text(settlement);
  }

  public String getScope() {
    return scope;
  }

  public void setScope(@Nullable String scope) {
    this.scope = text(scope);
  }

  public String getSlice() {
    return slice;
  }

  public void setSlice(@Nullable String slice) {
    this.slice = text(slice);
  }

  public String getDate() {
    return date;
  }

  public void setDate(@Nullable String date) {
    this.date = text(date);
  }

  public String getFolder() {
    return folder;
  }

  public void setFolder(@Nullable String folder) {
    this.folder = text(folder);
  }

  private static String text(@Nullable String option) {
    return option == null ? "" : option;
  }
}
