// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.store.JdbcTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;
import org.apache.hop.metadata.api.HopMetadata;
import org.apache.hop.metadata.api.HopMetadataBase;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The database of the trail, and the folder of the archived files.
 *
 * <p>Every option may contain variables.
 */
@HopMetadata(
    key = "ledger-trail",
    name = "i18n::TrailConnection.Name",
    description = "i18n::TrailConnection.Description",
    image = "io/ledgerhop/hop/connection/trail.svg",
    documentationUrl = "/metadata-types/ledger-trail.html")
@GuiPlugin(description = "Widgets of TrailConnection")
public final class TrailConnection extends HopMetadataBase implements IHopMetadata {

  private static final String SQLITE = "jdbc:sqlite:";

  /** An address may contain a password, although there is an option for it. */
  private static final Pattern PASSWORD =
      Pattern.compile("[?&;][^=&;]*password=([^&;]+)", Pattern.CASE_INSENSITIVE);

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0100",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::TrailConnection.Url.Label",
      toolTip = "i18n::TrailConnection.Url.Help")
  private String url = "jdbc:sqlite:${PROJECT_HOME}/state/trail.db";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0200",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::TrailConnection.User.Label",
      toolTip = "i18n::TrailConnection.User.Help")
  private String user = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0300",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::TrailConnection.Password.Label",
      toolTip = "i18n::TrailConnection.Password.Help",
      password = true)
  private String password = "";

  @HopMetadataProperty
  @GuiWidgetElement(
      order = "0400",
      type = GuiElementType.TEXT,
      parentId = OptionSection.GENERAL,
      label = "i18n::TrailConnection.Archive.Label",
      toolTip = "i18n::TrailConnection.Archive.Help")
  private String archive = "${PROJECT_HOME}/state/archive";

  /**
   * Opens the trail; creates the folder of an SQLite file if it is missing.
   *
   * @throws io.ledgerhop.problem.ConnectorException if the database cannot be used
   */
  public Outcome<JdbcTrail> open(IVariables variables) {
    OptionReader options = new OptionReader(this, variables);
    String address = options.required("Url", url);
    PASSWORD.matcher(address).results().forEach(found -> Masking.hide(found.group(1)));
    String signIn = options.text("User", user);
    String word = options.password("Password", password, false);
    String local = address.startsWith(SQLITE) ? localFile(options, address) : address;
    return options.outcome(() -> JdbcTrail.open(local, signIn, word));
  }

  /** The folder of the archive, as a name for Hop's virtual file system. */
  public Outcome<String> archiveFolder(IVariables variables) {
    OptionReader options = new OptionReader(this, variables);
    String folder = options.path("Archive", archive);
    return options.outcome(() -> folder);
  }

  /** The driver accepts only paths, while a project's home may be a URL. */
  private static String localFile(OptionReader options, String address) {
    String file = address.substring(SQLITE.length());
    if (file.isBlank() || file.startsWith(":")) {
      return address;
    }
    if (options.isInexpressible("Url", file)) {
      return address;
    }
    try {
      String path =
          file.startsWith("file:") ? HopVfs.getFilename(HopVfs.getFileObject(file)) : file;
      Path folder = Path.of(path).toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return SQLITE + path;
    } catch (IOException | HopFileException | InvalidPathException e) {
      String folder = file.replaceFirst("[/\\\\][^/\\\\]*$", "");
      options.problem("Url", ConnectionProblem.FOLDER_MISSING, folder, CauseText.of(e));
      return address;
    }
  }

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

  /** As it is stored: encrypted, unless it is an expression. */
  public String getPassword() {
    return SecretOption.stored(this, "Password", password);
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
