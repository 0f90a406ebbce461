// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.Captured;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.ListedSettlement;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.variables.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F50: settlements from folders, archives and rows, and by two transforms. */
@Timeout(120)
class SettlementSourcesTest {

  private static final String EIGHT = "b-example-2.txt";
  private static final String TWO = "a-two-lines.txt";
  private static final String OFF = "c-one-cent-off.txt";

  @TempDir private Path home;
  private final SettlementInputMeta meta = new SettlementInputMeta();
  private final TrailConnection trail = new TrailConnection();

  @BeforeEach
  void nameTheOptions() {
    trail.setName("trail");
    trail.setUrl("jdbc:sqlite:${HOME_OF_TEST}/state/trail.db");
    trail.setArchive("${HOME_OF_TEST}/state/archive");
    meta.setTrail("trail");
    meta.setFileSeller("Shop US");
  }

  @Test
  void readsSubfoldersIfSetAndOnlyFilesThatMatchThePattern() throws Exception {
    copy(TWO, "in/" + TWO);
    copy(EIGHT, "in/2026/march/" + EIGHT);
    Files.writeString(home.resolve("in/2026/notes.md"), "not a settlement");
    meta.setFiles("${HOME_OF_TEST}/in");
    meta.setFileNames("*.csv, A-*.TXT, b-?xample-*");

    assertThat(bench().local().out().texts("file_name")).containsOnly(TWO);

    meta.setSubFolders("${DEEP}");
    Ran ran = bench().variable("DEEP", "yes").local();
    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("file_name")).containsOnly(TWO, "2026/march/" + EIGHT);
  }

  @Test
  void readsAZipArchiveInAFolderOfArchives() throws Exception {
    zip("in/year.zip", TWO, OFF, EIGHT);
    meta.setFiles("${HOME_OF_TEST}/in");
    meta.setRejectsTarget("rejects");

    Ran ran = bench().target("rejects").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isEqualTo(2 + 1 + 8);
    assertThat(ran.at("rejects").texts("file_name")).containsExactly("year.zip!" + OFF);
  }

  @Test
  void readsTheFilesThatRowsNameAndContinuesAfterAMissingFile() throws Exception {
    meta.setFileField("filename");
    zip("year.zip", TWO);

    Ran ran =
        bench()
            .rows(names("filename"), rows(path(EIGHT), home + "/nowhere.txt", home + "/year.zip"))
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("settlement_id")).containsOnly("90000000002", null, "90000000009");
    assertThat(ran.out().texts("problem_code")).containsOnly("FILES_MISSING", null);
    assertThat(ran.out().size()).isEqualTo(8 + 1 + 2);
    assertThat(ran.counters()).isEqualTo(new Ran.Counters(11, 3, 11, 0, 0));
  }

  @Test
  void readsASettlementOnceEvenIfSeveralRowsNameIt() throws Exception {
    meta.setFileField("filename");

    Ran ran = bench().rows(names("filename"), rows(path(EIGHT), path(EIGHT))).singleThreaded();

    assertThat(ran.out().size()).isEqualTo(8);
  }

  @Test
  void listsSettlementsInOneTransformAndReadsThemInAnother() throws Exception {
    Captured listed = list();

    assertThat(listed.meta().getFieldNames())
        .containsExactly(
            ListedSettlement.ROWS.fields().stream().map(f -> f.name()).toArray(String[]::new));
    assertThat(listed.texts("settlement_id"))
        .containsExactly("90000000009", "90000000002", "90000000002");
    assertThat(listed.texts("report_id")).first().asString().endsWith("in/" + TWO);

    Ran read = secondBox().rowsOf(listed).local();

    assertThat(read.errors()).isZero();
    assertThat(read.out().meta().getFieldNames())
        .containsExactly(
            SettlementRows.LINE.fields().stream().map(f -> f.name()).toArray(String[]::new));
    assertThat(read.out().size()).isEqualTo(2 + 8 + 1);
    assertThat(read.out().texts("file_name")).containsOnly(TWO, EIGHT, OFF);
    assertThat(read.out().texts("seller")).containsOnly("Shop US");
    assertThat(read.out().texts("problem_code")).containsOnlyOnce("SUM_DIFFERS");
  }

  @Test
  void readsListedSettlementsInSeveralCopiesAndOnBeam() throws Exception {
    Captured listed = list();

    assertThat(secondBox().rowsOf(listed).copies(2).local().out().size()).isEqualTo(2 + 8 + 1);
    assertThat(secondBox().rowsOf(listed).singleThreaded().out().size()).isEqualTo(2 + 8 + 1);
  }

  @Test
  void sendsARowWithoutAFileToTheErrorHop() throws Exception {
    meta.setFileField("filename");

    Ran ran = bench().errorHop("errors").rows(names("filename"), rows(null, path(EIGHT))).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("errors").texts("code")).containsExactly("FIELD_WITHOUT_FILE");
    assertThat(ran.out().size()).isEqualTo(8);
  }

  @Test
  void leavesNothingBehindAfterAPreviewOfFiles() throws Exception {
    zip("year.zip", TWO, EIGHT);
    meta.setFiles("${HOME_OF_TEST}/year.zip");

    Ran ran = bench().asPreview().local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isEqualTo(10);
    assertThat(home.resolve("state")).doesNotExist();
    assertThat(bench().local().out().size()).isEqualTo(10);
  }

  /** F20. */
  @Test
  void writesTheRowsThatDifferWhenAPostedSettlementComesAgain() throws Exception {
    copy(TWO, "in/" + TWO);
    meta.setFiles("${HOME_OF_TEST}/in");
    meta.setDifferenceFolder("${HOME_OF_TEST}/out");
    meta.setRejectsTarget("rejects");
    bench().target("rejects").local();
    try (Trail opened = trail.open(variables()).value()) {
      opened.concludeSettlement(
          "Shop US", "90000000009", SettlementStatus.FINISHED, "", Instant.EPOCH);
    }
    Path file = home.resolve("in/" + TWO);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("12.50", "13.50").replace("10.00", "11.00"));

    Ran ran = bench().target("rejects").local();

    assertThat(ran.at("rejects").texts("problem_code")).containsExactly("OTHER_CONTENT");
    assertThat(ran.out().size()).isEqualTo(1);
    assertThat(home.resolve("out/conflict-90000000009.csv"))
        .hasContent(
            """
            only_in,file_line,marketplace,transaction_type,amount_type,amount_description,order_id,sku,quantity,posted_at,amount,currency
            earlier file,2,Amazon.com,Order,ItemPrice,Principal,305-1,A-1,,2026-10-28T07:49:55Z,12.50,USD
            this file,2,Amazon.com,Order,ItemPrice,Principal,305-1,A-1,,2026-10-28T07:49:55Z,13.50,USD
            """);
  }

  @Test
  void refusesToStartWhenTheFieldAndTheHopDoNotMatch() throws Exception {
    assertThatThrownBy(() -> bench().rows(names("filename"), rows("x")).local())
        .isInstanceOf(HopException.class);
    meta.setFileField("filename");
    assertThatThrownBy(() -> bench().local()).isInstanceOf(HopException.class);
  }

  @Test
  void reportsInvalidReadingOptions() throws Exception {
    meta.setFiles(path(EIGHT));
    meta.setFileField("filename");
    meta.setWhatToDo("write");
    meta.setSubFolders("some");
    meta.setLenientAmounts("a bit");
    meta.setDateOrder("middle");
    meta.setCharset("klingon");

    assertThat(meta.problems("Input", new Variables(), bench().metadata()))
        .extracting(problem -> problem.code().name())
        .containsExactlyInAnyOrder(
            "OPTION_UNCLEAR",
            "DATE_ORDER_UNKNOWN",
            "CHARSET_UNKNOWN",
            "OPTION_UNCLEAR",
            "TWO_SOURCES",
            "TASK_UNKNOWN");
  }

  private Captured list() throws Exception {
    copy(TWO, "in/" + TWO);
    copy(EIGHT, "in/" + EIGHT);
    copy(OFF, "in/" + OFF);
    meta.setFiles("${HOME_OF_TEST}/in");
    meta.setWhatToDo("list");
    Ran ran = bench().local();
    assertThat(ran.errors()).isZero();
    return ran.out();
  }

  private TransformBench secondBox() throws HopException {
    meta.setWhatToDo("read");
    meta.setFiles("");
    meta.setFileSeller("");
    meta.setFileField("file_hash");
    return bench();
  }

  private TransformBench bench() throws HopException {
    return TransformBench.of(meta)
        .variable("HOME_OF_TEST", home.toString())
        .metadata(TrailConnection.class, trail);
  }

  private Variables variables() {
    Variables variables = new Variables();
    variables.setVariable("HOME_OF_TEST", home.toString());
    return variables;
  }

  private static IRowMeta names(String field) {
    RowMeta names = new RowMeta();
    names.addValueMeta(new ValueMetaString(field));
    return names;
  }

  private static List<@Nullable Object[]> rows(@Nullable String... cells) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (String cell : cells) {
      rows.add(new Object[] {cell});
    }
    return rows;
  }

  private void copy(String name, String target) throws Exception {
    Path path = home.resolve(target);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.copy(Path.of(path(name)), path);
  }

  private void zip(String target, String... names) throws Exception {
    Path path = home.resolve(target);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(Path.of(path(name)), zip);
      }
    }
  }

  private static String path(String name) throws Exception {
    return Path.of(
            Objects.requireNonNull(SettlementInputTest.class.getResource("files/" + name)).toURI())
        .toString();
  }
}
