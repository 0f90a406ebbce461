// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.amazon.api.AccountCheck;
import io.ledgerhop.intacct.ConnectionCheck;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.store.JdbcTrail;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.vfs2.FileObject;
import org.apache.commons.vfs2.FileSystemException;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;
import org.apache.hop.i18n.BaseMessages;

/**
 * What a test of a connection finds, first in its options and then in the service; used by the
 * editors and by <i>Check Connections</i>.
 *
 * <p>Nothing is written into a service. Each method may take half a minute, returns at least one
 * finding, and throws no {@link ConnectorException}.
 */
public final class ConnectionFindings {

  private ConnectionFindings() {}

  /** Signs in to Amazon anew and finds out what the account may read. */
  public static List<AccessFinding> of(SellerConnection seller, IVariables variables) {
    Outcome<SellerAccess> access = seller.access(variables);
    List<AccessFinding> findings = ofOptions(access);
    if (access.hasValue()) {
      try (Network network = Network.ofTrial()) {
        findings.addAll(
            new AccountCheck(
                    network.amazon(access.value().account()),
                    network.pause().clock(),
                    network::amazon)
                .findings());
      }
    }
    return List.copyOf(findings);
  }

  /** Signs in to Intacct and finds out what the user may list. */
  public static List<AccessFinding> of(IntacctConnection company, IVariables variables) {
    Outcome<CompanyAccess> access = company.access(variables);
    List<AccessFinding> findings = ofOptions(access);
    if (access.hasValue()) {
      try (Network network = Network.ofTrial()) {
        findings.addAll(
            new ConnectionCheck(network.intacct(access.value()), access.value().journal())
                .findings());
      }
    }
    return List.copyOf(findings);
  }

  /** Opens the trail as a run does, which makes missing tables, and looks for its archive. */
  public static List<AccessFinding> of(TrailConnection trail, IVariables variables) {
    String place = OptionReader.place(TrailConnection.class, String.valueOf(trail.getName()));
    List<AccessFinding> findings = new ArrayList<>();
    try {
      Outcome<JdbcTrail> opened = trail.open(variables);
      findings.addAll(ofOptions(opened));
      if (opened.hasValue()) {
        opened.value().close();
        findings.add(AccessFinding.fine(place, text("TrailConnection.Works")));
      }
    } catch (ConnectorException e) {
      findings.add(AccessFinding.of(e.problem()));
    }
    Outcome<String> archive = trail.archiveFolder(variables);
    findings.addAll(ofOptions(archive));
    if (archive.hasValue()) {
      findings.add(ofArchive(place, archive.value(), variables));
    }
    return List.copyOf(findings);
  }

  private static List<AccessFinding> ofOptions(Outcome<?> options) {
    return new ArrayList<>(options.problems().stream().map(AccessFinding::of).toList());
  }

  /** A folder that is not there yet is made with its first file. */
  private static AccessFinding ofArchive(String place, String folder, IVariables variables) {
    try (FileObject home = HopVfs.getFileObject(folder, variables)) {
      if (!home.exists()) {
        return AccessFinding.fine(place, text("TrailConnection.ArchiveToCome", folder));
      }
      return home.isFolder() && home.isWriteable()
          ? AccessFinding.fine(place, text("TrailConnection.ArchiveWorks", folder))
          : AccessFinding.of(ConnectionProblem.ARCHIVE_UNWRITABLE.at(place, folder));
    } catch (FileSystemException | HopFileException e) {
      return AccessFinding.of(
          ConnectionProblem.ARCHIVE_UNREACHABLE.at(place, folder, CauseText.of(e)));
    }
  }

  private static String text(String key, Object... values) {
    return BaseMessages.getString(TrailConnection.class, key, values);
  }
}
