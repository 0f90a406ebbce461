// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.layout.RowReader;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.SettlementRows;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.MoneyLine;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SettlementInputTest {

  private static final String TRAIL = "main trail";
  private static final String SELLER = "Shop US";

  @TempDir private Path home;
  private final SettlementInputMeta meta = new SettlementInputMeta();
  private final TrailConnection trail = new TrailConnection();

  @BeforeEach
  void nameTheOptions() {
    trail.setName(TRAIL);
    trail.setUrl("jdbc:sqlite:${HOME_OF_TEST}/state/trail.db");
    trail.setArchive("${HOME_OF_TEST}/state/archive");
    meta.setTrail(TRAIL);
    meta.setFiles("${HOME_OF_TEST}/in");
    meta.setFileSeller(SELLER);
  }

  @Test
  void sendsOneRowForEachMoneyLineOfAFile() throws Exception {
    meta.setFiles(file("b-example-2.txt").toString());

    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().meta().getFieldNames())
        .containsExactly(
            SettlementRows.LINE.fields().stream().map(f -> f.name()).toArray(String[]::new));
    assertThat(ran.out().texts("line")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(ran.out().texts("settlement_lines")).containsOnly("8");
    assertThat(ran.out().texts("amount_description"))
        .containsSubsequence("Principal", "Commission", "Storage Fee");
    assertThat(sum(ran)).isEqualTo("-132.46");
    assertThat(ran.counters()).isEqualTo(new Ran.Counters(8, 0, 8, 0, 0));
  }

  @Test
  void sendsTheSameRowsOnBeam() throws Exception {
    meta.setFiles(file("b-example-2.txt").toString());

    assertThat(sum(bench().singleThreaded())).isEqualTo("-132.46");
  }

  @Test
  void readsAFolderInTheOrderOfNamesAndContinuesAfterAnInvalidFile() throws Exception {
    copyAll();
    meta.setRejectsTarget("rejects");

    Ran ran = bench().target("rejects").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("file_name"))
        .containsSubsequence("a-two-lines.txt", "b-example-2.txt", "c-one-cent-off.txt");
    assertThat(ran.at("rejects").texts("file_name")).containsExactly("c-one-cent-off.txt");
    assertThat(ran.at("rejects").texts("settlement_lines")).containsExactly("1");
    assertThat(ran.at("rejects").texts("problem"))
        .first()
        .asString()
        .contains("c-one-cent-off.txt");
    assertThat(ran.out().texts("seller")).containsOnly(SELLER);
  }

  @Test
  void logsOneLineForEachSettlement() throws Exception {
    copyAll();

    assertThat(bench().local().log())
        .contains("settlement 90000000002 of Shop US: 8 rows, total -132.46 USD, b-example-2.txt")
        .contains("not read: c-one-cent-off.txt");
  }

  @Test
  void leavesOutASettlementThatIsPosted() throws Exception {
    meta.setFiles(file("b-example-2.txt").toString());
    bench().local();
    conclude("90000000002");

    assertThat(bench().local().out().size()).isZero();
  }

  @Test
  void readsAPostedSettlementAgainForAPreview() throws Exception {
    meta.setFiles(file("b-example-2.txt").toString());
    bench().local();
    conclude("90000000002");
    meta.setSkipPosted("${SKIP}");

    assertThat(bench().variable("SKIP", "n").local().out().size()).isEqualTo(8);
  }

  @Test
  void readsAPackedFile() throws Exception {
    Path packed = home.resolve("packed.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file("b-example-2.txt"), out);
    }
    meta.setFiles(packed.toString());

    assertThat(sum(bench().local())).isEqualTo("-132.46");
  }

  @Test
  void readsOnceWhateverTheNumberOfCopies() throws Exception {
    meta.setFiles(file("b-example-2.txt").toString());

    assertThat(bench().copies(2).local().out().size()).isEqualTo(8);
  }

  @Test
  void saysThatTheFolderIsMissing() throws Exception {
    meta.setFiles("${HOME_OF_TEST}/nowhere");

    Ran ran = bench().local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log()).contains("tested: there is no file or folder " + home + "/nowhere");
  }

  @Test
  void refusesToStartWithoutATrailAndASeller() throws Exception {
    meta.setTrail("other trail");
    meta.setFileSeller("");
    meta.setSkipPosted("perhaps");

    assertThatThrownBy(() -> bench().local()).isInstanceOf(HopException.class);
    assertThat(meta.problems("Input", variables(), bench().metadata()))
        .extracting(problem -> problem.message())
        .anySatisfy(message -> assertThat(message).contains("other trail", "main trail"))
        .anySatisfy(message -> assertThat(message).contains("Input, Seller of the files"))
        .anySatisfy(message -> assertThat(message).contains("\"perhaps\" is neither Y nor N"));
  }

  @Test
  void refusesToStartWhenAVariableHasNoValue() throws Exception {
    meta.setFiles("${NOT_SET}/in");

    assertThat(meta.problems("Input", variables(), bench().metadata()))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).contains("Input, Settlement files", "${NOT_SET}"));
  }

  private void conclude(String settlementId) {
    try (Trail opened = trail.open(variables()).value()) {
      opened.concludeSettlement(
          SELLER,
          settlementId,
          SettlementStatus.FINISHED,
          "",
          Instant.parse("2026-12-01T00:00:00Z"));
    }
  }

  private Variables variables() {
    Variables variables = new Variables();
    variables.setVariable("HOME_OF_TEST", home.toString());
    return variables;
  }

  private TransformBench bench() throws HopException {
    return TransformBench.of(meta)
        .variable("HOME_OF_TEST", home.toString())
        .metadata(TrailConnection.class, trail);
  }

  private static String sum(Ran ran) {
    RowReader<Carried<MoneyLine>> reader = SettlementRows.LINE.reader(ran.out().meta(), "test");
    return ran.out().rows().stream()
        .map(reader::read)
        .map(carried -> ((Carried.Value<MoneyLine>) carried).value().amount())
        .reduce((left, right) -> left.plus(right))
        .orElseThrow()
        .digits();
  }

  private void copyAll() throws Exception {
    Path in = Files.createDirectories(home.resolve("in"));
    for (String name : List.of("a-two-lines.txt", "b-example-2.txt", "c-one-cent-off.txt")) {
      Files.copy(file(name), in.resolve(name));
    }
    Files.writeString(in.resolve(".hidden"), "not for us");
    Files.createDirectories(in.resolve("posted"));
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(SettlementInputTest.class.getResource("files/" + name).toURI());
  }
}
