// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.AccessFinding.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S12: what a test of a connection finds before a service is called. */
@Timeout(60)
class ConnectionFindingsTest {

  private static final String PLACE = "Ledger trail \"Trail\"";

  @TempDir private Path folder;
  private final Variables variables = new Variables();
  private final TrailConnection trail = new TrailConnection();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void nameTheTrail() {
    variables.setVariable("PROJECT_HOME", folder.toString());
    trail.setName("Trail");
  }

  @Test
  void findsTheFolderOfTheArchive() throws Exception {
    Path archive = Files.createDirectories(folder.resolve("state/archive"));

    assertThat(ConnectionFindings.of(trail, variables))
        .contains(
            AccessFinding.fine(
                PLACE, "the archive " + archive + " is a folder in which this user may write"));
  }

  @Test
  void findsThatTheArchiveIsNoFolder() throws Exception {
    Path file = Files.createFile(folder.resolve("archive"));
    trail.setArchive(file.toString());

    assertThat(ConnectionFindings.of(trail, variables))
        .contains(AccessFinding.of(ConnectionProblem.ARCHIVE_UNWRITABLE.at(PLACE, file)));
  }

  @Test
  void findsThatTheArchiveCannotBeReached() {
    trail.setArchive("zip:" + folder.resolve("no-such.zip") + "!!/%zz");

    assertThat(ConnectionFindings.of(trail, variables))
        .anySatisfy(
            finding -> {
              assertThat(finding.state()).isEqualTo(State.WRONG);
              assertThat(finding.message()).contains("cannot be reached");
            });
  }

  /** The archive is tested although the database cannot be opened. */
  @Test
  void findsEverythingThatIsWrongWithATrail() throws Exception {
    trail.setUrl("jdbc:nowhere:trail");
    trail.setArchive("${NOBODY_KNOWS}");

    List<AccessFinding> findings = ConnectionFindings.of(trail, variables);

    assertThat(findings).hasSize(2).allMatch(finding -> finding.state() == State.WRONG);
    assertThat(FindingLines.lines(findings).lines())
        .allMatch(line -> line.startsWith("Wrong: "))
        .anyMatch(line -> line.contains("${NOBODY_KNOWS}, which nobody defines"));
  }

  @Test
  void namesTheGravestState() {
    AccessFinding wrong = AccessFinding.of(ConnectionProblem.BLANK.at(PLACE));
    AccessFinding plain = AccessFinding.of(ConnectionProblem.SECRET_BARE.at(PLACE));
    AccessFinding fine = AccessFinding.fine(PLACE, "it works");

    assertThat(FindingLines.worst(List.of(fine))).isEqualTo(State.FINE);
    assertThat(FindingLines.worst(List.of(plain, fine))).isEqualTo(State.WARNING);
    assertThat(FindingLines.worst(List.of(fine, wrong, plain))).isEqualTo(State.WRONG);
  }
}
