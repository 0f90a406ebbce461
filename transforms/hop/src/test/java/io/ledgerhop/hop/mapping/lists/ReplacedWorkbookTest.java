// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How Workbook Lists replaces the file. */
@Timeout(120)
class ReplacedWorkbookTest extends ListsBench {

  @Test
  void leavesAFileAloneThatIsUpToDate() throws Exception {
    Path file = starter();
    ran();
    byte[] first = Files.readAllBytes(file);
    FileTime old = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
    Files.setLastModifiedTime(file, old);

    Ran second = ran();

    assertThat(second.out().size()).isZero();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    try (var in = Files.newInputStream(file)) {
      assertThat(new WorkbookReader().read(in, "m.xlsx").messages()).isEmpty();
    }
  }

  @Test
  void keepsTheOldFileOnlyIfAsked() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    meta.setKeepCopy("Y");
    ran();

    assertThat(names()).contains("mapping.xlsx", "mapping.xlsx.bak");
    assertThat(Files.readAllBytes(folder.resolve("mapping.xlsx.bak"))).isEqualTo(old);
    assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    assertThat(names()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    meta.setWorkbook(link.toString());

    ran();

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
  }

  @Test
  void writesNothingWhileTheWorkbookIsOpen() throws Exception {
    Path file = starter();
    byte[] old = Files.readAllBytes(file);
    for (String lock : List.of(".~lock.mapping.xlsx#", "~$mapping.xlsx")) {
      Path opened = Files.writeString(folder.resolve(lock), "Ann");

      Ran ran = bench().local();

      assertThat(ran.errors()).isPositive();
      assertThat(ran.log())
          .contains(ListsProblem.WORKBOOK_OPEN.at(file.toString(), lock).message());
      assertThat(Files.readAllBytes(file)).isEqualTo(old);
      Files.delete(opened);
    }
  }

  @Test
  void writesNothingIfSomebodySavedTheWorkbookMeanwhile() throws Exception {
    WorkbookPlace place = WorkbookPlace.read(folder.toString(), new Variables());
    Files.writeString(folder.resolve("Mapping.csv"), "On,GL account\n");

    assertThatThrownBy(() -> place.write(Map.of("Lists.csv", new byte[0]), false))
        .hasMessage(ListsProblem.WORKBOOK_CHANGED.at(folder.toString()).message());

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }

  @Test
  void leavesTheWorkbookWholeIfItCannotBeWritten() throws Exception {
    WorkbookPlace place = WorkbookPlace.read(folder.toString(), new Variables());
    Files.createDirectories(folder.resolve("Lists.csv.part").resolve("full"));

    assertThatThrownBy(() -> place.write(Map.of("Lists.csv", new byte[] {1}), false))
        .hasMessageStartingWith(folder + ": the workbook cannot be written, and is as it was: ");

    assertThat(Files.readString(folder.resolve("Lists.csv"))).isEqualTo(LISTS);
  }
}
