// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.check;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.connection.FindingLines;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.wiring.ProjectLists;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.AccessFinding.State;
import java.util.List;
import org.apache.hop.core.Result;
import org.apache.hop.core.annotations.Action;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.workflow.action.ActionBase;
import org.jspecify.annotations.Nullable;

/**
 * Tests connections as their editors do, and writes one line for each finding into the log. The
 * result is false if something is wrong; a warning leaves it true.
 */
@Action(
    id = "LedgerHopCheckConnections",
    name = "i18n::CheckConnections.Name",
    description = "i18n::CheckConnections.Description",
    image = "io/ledgerhop/hop/check/check-connections.svg",
    categoryDescription = AdapterMeta.CATEGORY,
    keywords = "i18n::CheckConnections.Keywords",
    documentationUrl = "/workflow/actions/check-connections.html")
@GuiPlugin(description = "The options of Check Connections")
public class CheckConnectionsAction extends ActionBase {

  @HopMetadataProperty(key = "sellers")
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::CheckConnections.Sellers.Label",
      toolTip = "i18n::CheckConnections.Sellers.Help")
  @PickList(value = "sellerList", several = true)
  private String sellers = "";

  @HopMetadataProperty(key = "intacct_company")
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.METADATA,
      metadata = IntacctConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::CheckConnections.Company.Label",
      toolTip = "i18n::CheckConnections.Company.Help")
  private String company = "";

  @HopMetadataProperty(key = "ledger_trail")
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.METADATA,
      metadata = TrailConnection.class,
      parentId = OptionSection.GENERAL,
      label = "i18n::CheckConnections.Trail.Label",
      toolTip = "i18n::CheckConnections.Trail.Help")
  private String trail = "";

  public CheckConnectionsAction() {
    super("", "");
  }

  /** A copy with the same options. */
  public CheckConnectionsAction(CheckConnectionsAction other) {
    super(other);
    this.sellers = other.sellers;
    this.company = other.company;
    this.trail = other.trail;
  }

  @Override
  public Object clone() {
    return new CheckConnectionsAction(this);
  }

  /** There is one exit for connections that work, and one for a connection that does not. */
  @Override
  public boolean isEvaluation() {
    return true;
  }

  @Override
  public String getDialogClassName() {
    return CheckConnectionsAction.class.getName() + "Dialog";
  }

  @Override
  public Result execute(Result previous, int number) {
    ProjectConnections connections = new ProjectConnections(this, getMetadataProvider());
    List<AccessFinding> findings =
        RunProgress.telling(
            getName(),
            "testing the connections",
            this::logBasic,
            () -> connections.findings(sellers, company, trail));
    findings.forEach(this::log);
    boolean isUsable = FindingLines.worst(findings) != State.WRONG;
    previous.setResult(isUsable);
    previous.setNrErrors(isUsable ? 0 : 1);
    return previous;
  }

  private void log(AccessFinding finding) {
    if (finding.state() == State.WRONG) {
      logError(FindingLines.line(finding));
    } else {
      logBasic(FindingLines.line(finding));
    }
  }

  /** The list behind the button; the dialog calls it by name. */
  public LiveList sellerList(IVariables variables, IHopMetadataProvider metadataProvider) {
    return new ProjectLists(variables, metadataProvider).sellers();
  }

  public String getSellers() {
    return sellers;
  }

  public void setSellers(@Nullable String sellers) {
    this.sellers = text(sellers);
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

  private static String text(@Nullable String option) {
    return option == null ? "" : option;
  }
}
