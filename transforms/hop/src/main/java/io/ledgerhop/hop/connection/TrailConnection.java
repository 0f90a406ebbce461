// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import java.util.Objects;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.metadata.api.HopMetadata;
import org.apache.hop.metadata.api.HopMetadataBase;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Where the trail is kept, and the folder of the files that were read.
 *
 * <p>Every option may hold variables.
 */
@HopMetadata(
    key = "ledger-trail",
    name = "i18n::TrailConnection.Name",
    description = "i18n::TrailConnection.Description",
    image = "io/ledgerhop/hop/connection/trail.svg",
    documentationUrl = "/metadata-types/ledger-trail.html")
@GuiPlugin(description = "Widgets of TrailConnection")
public final class TrailConnection extends HopMetadataBase implements IHopMetadata {

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = ConnectionEditor.OPTIONS,
      label = "i18n::TrailConnection.Url.Label",
      toolTip = "i18n::TrailConnection.Url.Help")
  private String url = "jdbc:sqlite:${PROJECT_HOME}/state/trail.db";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = ConnectionEditor.OPTIONS,
      label = "i18n::TrailConnection.User.Label",
      toolTip = "i18n::TrailConnection.User.Help")
  private String user = "";

  @HopMetadataProperty(password = true)
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = ConnectionEditor.OPTIONS,
      label = "i18n::TrailConnection.Password.Label",
      toolTip = "i18n::TrailConnection.Password.Help",
      password = true)
  private String password = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = ConnectionEditor.OPTIONS,
      label = "i18n::TrailConnection.Archive.Label",
      toolTip = "i18n::TrailConnection.Archive.Help")
  private String archive = "${PROJECT_HOME}/state/archive";


  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String value) {
    url = Objects.requireNonNullElse(value, "");
  }

  public String getUser() {
    return user;
  }

  public void setUser(@Nullable String value) {
    user = Objects.requireNonNullElse(value, "");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String value) {
    password = Objects.requireNonNullElse(value, "");
  }

  public String getArchive() {
    return archive;
  }

  public void setArchive(@Nullable String value) {
    archive = Objects.requireNonNullElse(value, "");
  }
}
