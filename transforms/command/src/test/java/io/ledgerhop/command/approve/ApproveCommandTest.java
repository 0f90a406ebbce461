// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.file.MixedRuleSet;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.posting.approval.Approval;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.Signature;
import io.ledgerhop.store.JdbcTrail;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** F94: a person approves a workbook, and the trail has who, what, when and why. */
@Timeout(120)
class ApproveCommandTest {

  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
  private static final String MAPPING =
      """
      Transaction type,Amount type,Amount description,Post as,GL account
      Order,ItemPrice,Principal,Journal,4000
      """;
  private static final String RULES =
      """
      package rules;
      """;

  @TempDir private Path folder;
  private Path workbook = Path.of("");
  private String url = "";
  private final StringWriter screen = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    url = "jdbc:sqlite:" + folder.resolve("trail.db");
    JdbcTrail.open(url, "", "").close();
    workbook = Files.createDirectory(folder.resolve("mapping"));
    Files.writeString(workbook.resolve("Mapping.csv"), MAPPING);
    changes(
        "Date,Who,What\n2026-01-01,Ann,all\n# Dan,Dan,Dan\n2026-01-02,Bea,\"4000\"\n2026-01-03,,\n");
  }

  @Test
  void notesWhoApprovedWhichWorkbookWhenAndWhy() throws IOException {
    assertThat(run("--by", " Ben ", "--note", "all rows")).isZero();

    String hash = table().hash();
    assertThat(screen.toString())
        .isEqualToNormalizingNewlines(
            """
            2026-02-01T12:00:00Z approved by Ben (user root), hash %s
              files: mapping %s
              last changed by: Bea
              note: all rows
            """
                .formatted(hash, hash));
    assertThat(approvals())
        .containsExactly(
            new Approval(
                new RulesVersion(hash, List.of(Map.entry("mapping", hash)), "Bea"),
                new Signature("Ben", "root", "all rows"),
                true,
                NOON));
  }

  @Test
  void refusesThePersonWhoChangedItLast() {
    assertThat(run("--by", "bea")).isEqualTo(1);

    assertThat(screen.toString()).contains("Bea changed it last, and nobody approves");
    assertThat(approvals()).isEmpty();
  }

  @Test
  void asksWhoChangedItWhereTheWorkbookDoesNotSay() throws IOException {
    Files.delete(workbook.resolve("Changes.csv"));
    assertThat(run("--by", "Ben")).isEqualTo(1);
    assertThat(screen.toString()).contains("it does not say who changed it last");

    changes("Date,What\n2026-01-01,all\n");
    assertThat(run("--by", "Ben")).isEqualTo(1);
    assertThat(run("--by", "Ben", "--changed-by", "ben")).isEqualTo(1);
    assertThat(approvals()).isEmpty();
    assertThat(run("--by", "Ben", "--changed-by", "Ann")).isZero();
    assertThat(approvals())
        .singleElement()
        .extracting(one -> one.rules().changedBy())
        .isEqualTo("Ann");
  }

  @Test
  void believesTheWorkbookMoreThanTheOption() {
    assertThat(run("--by", "Bea", "--changed-by", "Ann")).isEqualTo(1);

    assertThat(screen.toString()).contains("Bea changed it last, as its tab Changes says, not Ann");
  }

  /** The hash is the one that the posted lines carry. */
  @Test
  void approvesTheRuleFilesTogetherWithTheWorkbook() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("b.drl"), RULES);
    Files.writeString(rules.resolve("a.drl"), RULES + "// a\n");
    Files.writeString(rules.resolve("README.md"), "no rules");

    assertThat(run("--by", "Ben", "--rules", rules.toString())).isZero();

    RuleFile first = new RuleFile("a.drl", (RULES + "// a\n").getBytes(StandardCharsets.UTF_8));
    RuleFile second = new RuleFile("b.drl", RULES.getBytes(StandardCharsets.UTF_8));
    RulesVersion approved = approvals().get(0).rules();
    assertThat(approved.hash())
        .isEqualTo(MixedRuleSet.hash(table(), List.of(first, second)))
        .isNotEqualTo(table().hash());
    assertThat(approved.files())
        .containsExactly(
            Map.entry("mapping", table().hash()),
            Map.entry("a.drl", first.hash()),
            Map.entry("b.drl", second.hash()));
    assertThat(run("--by", "Ben", "--rules", rules.resolve("A*").toString())).isZero();
    assertThat(approvals().get(0).rules().files()).hasSize(2);
  }

  /** F95: who changed one of the workbooks last cannot approve them together. */
  @Test
  void approvesTheOverridesTogetherWithTheirBase() throws IOException {
    Path uk = Files.createDirectory(folder.resolve("uk"));
    Files.writeString(uk.resolve("Mapping.csv"), MAPPING.replace("4000", "4444"));
    Files.writeString(uk.resolve("Changes.csv"), "Date,Who\n2026-01-05,Cleo\n");

    assertThat(run("--overrides", uk.toString(), "--by", "Bea")).isEqualTo(1);
    assertThat(run("--overrides", uk.toString(), "--by", "cleo")).isEqualTo(1);
    assertThat(screen.toString()).contains("Bea, Cleo changed it last, and nobody approves");
    assertThat(run("--overrides", uk.toString(), "--by", "Ben")).isZero();

    MappingTable over =
        new WorkbookReader()
            .read(
                Map.of(
                    "Mapping.csv", Files.readAllBytes(uk.resolve("Mapping.csv")),
                    "Changes.csv", Files.readAllBytes(uk.resolve("Changes.csv"))),
                "uk")
            .value();
    RulesVersion approved = approvals().get(0).rules();
    assertThat(approved.hash()).isEqualTo(WorkbookLayers.stacked(List.of(table(), over)).hash());
    assertThat(approved.files())
        .containsExactly(Map.entry("mapping", table().hash()), Map.entry("uk", over.hash()));
    Files.delete(uk.resolve("Changes.csv"));
    assertThat(run("--overrides", uk.toString(), "--by", "Ben")).isEqualTo(1);
    assertThat(screen.toString()).contains(uk + ": it does not say who changed it last");
  }

  @Test
  void withdrawsAnApprovalByWorkbookOrByHash() throws IOException {
    run("--by", "Ben");
    String hash = table().hash();

    assertThat(run("--by", "Bea", "--withdraw", "--note", "wrong")).isZero();
    assertThat(run("--by", "Bea", "--withdraw")).isEqualTo(1);
    assertThat(screen.toString()).contains("its hash " + hash + " is not approved");
    run("--by", "Ben");
    assertThat(execute("--by", "Bea", "--withdraw", "--hash", hash)).isZero();

    assertThat(approvals()).extracting(Approval::granted).containsExactly(false, true, false, true);
    assertThat(execute("--list")).isZero();
    assertThat(screen.toString()).contains("withdrawn by Bea (user root), hash " + hash);
  }

  @Test
  void approvesNoWorkbookThatCannotBeUsed() throws IOException {
    Files.writeString(
        workbook.resolve("Mapping.csv"), MAPPING + "Order,x,y,Journal,\n,,z,Jornal,1\n");
    assertThat(run("--by", "Ben")).isEqualTo(1);
    assertThat(screen.toString()).contains("Mapping!E3: ", "Mapping!D4: ");

    assertThat(execute("--by", "Ben", "--mapping", folder.resolve("none.xlsx").toString()))
        .isEqualTo(1);
    assertThat(screen.toString())
        .contains("none.xlsx: the workbook cannot be read: there is no such file");
    Files.writeString(workbook.resolve("Mapping.csv"), MAPPING);
    assertThat(run("--by", "Ben", "--rules", folder.resolve("no*.drl").toString())).isEqualTo(1);
    assertThat(screen.toString()).contains("no*.drl: cannot be read: no rule file is there");
    assertThat(approvals()).isEmpty();
  }

  /** An approval in a trail that no run reads would be lost. */
  @Test
  void makesNoNewTrailAtAMisspeltAddress() {
    url = "jdbc:sqlite:" + folder.resolve("trial.db");

    assertThat(run("--by", "Ben")).isEqualTo(1);
    assertThat(screen.toString()).contains("trial.db: ");
    assertThat(folder.resolve("trial.db")).doesNotExist();
  }

  @Test
  void saysWhichOptionsItNeeds() {
    assertThat(run()).isEqualTo(1);
    assertThat(screen.toString()).contains("Say who approves or withdraws with --by");
    assertThat(execute("--by", "Ben", "--hash", "beef")).isEqualTo(1);
    assertThat(execute("--by", "Ben")).isEqualTo(1);
    assertThat(run("--by", "Ben", "--withdraw", "--hash", "beef")).isEqualTo(1);
    assertThat(screen.toString().lines().filter(line -> line.startsWith("Name the workbook with")))
        .hasSize(3);
  }

  private void changes(String text) throws IOException {
    Files.writeString(workbook.resolve("Changes.csv"), text);
  }

  private MappingTable table() throws IOException {
    Map<String, byte[]> files =
        Files.exists(workbook.resolve("Changes.csv"))
            ? Map.of(
                "Mapping.csv", Files.readAllBytes(workbook.resolve("Mapping.csv")),
                "Changes.csv", Files.readAllBytes(workbook.resolve("Changes.csv")))
            : Map.of("Mapping.csv", Files.readAllBytes(workbook.resolve("Mapping.csv")));
    return new WorkbookReader().read(files, "mapping").value();
  }

  private int run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--mapping", workbook.toString()));
    arguments.addAll(List.of(more));
    return execute(arguments.toArray(String[]::new));
  }

  private int execute(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--trail", url));
    arguments.addAll(List.of(more));
    PrintWriter printer = new PrintWriter(screen);
    CommandLine command =
        ApproveCommand.command(Clock.fixed(NOON, ZoneOffset.UTC), Map.of(), "root");
    return command.setOut(printer).setErr(printer).execute(arguments.toArray(String[]::new));
  }

  private List<Approval> approvals() {
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      return trail.approvals().all();
    }
  }
}
