// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.store.SealFixture.Said;
import io.ledgerhop.store.seal.SealEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F98: rows and links that were deleted, forged, swapped or altered, and files that were. */
abstract class SealAttackContract extends SealContract {

  /** SHA-256 of a forged link cannot be right, unless the whole chain behind it is made anew. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from attempt where state = 'REJECTED' | attempt 5 (AMZ-90000000001-2): was deleted",
        "delete from document_line where document_id = 1 and line_no = 2 | document line 1 (AMZ-90000000001-1): 2.account is nothing but was \"4000\"",
        "delete from settlement | settlement Acme US 90000000001: was deleted; it was sealed as link 20",
        "delete from report | report Acme US r1: was deleted",
        "delete from document where id = 2 | document 2 (AMZ-90000000001-2): was deleted",
        "insert into attempt (document_id, state, at, request, record_no, problem) values (1, 'REVERSED', '', '', '', '') | attempt 6 (AMZ-90000000001-1): was not written by LedgerHop",
        "update attempt set state = case id when 1 then 'POSTED' else 'SENT' end where id < 3 | attempt 2 (AMZ-90000000001-1): state is \"SENT\" but was \"POSTED\"",
        "update document set state = 'VERIFIED' where id = 2 | document 2 (AMZ-90000000001-2): state is \"VERIFIED\" but was \"REJECTED\"",
        "update attempt set request = replace(request, 'c', 'C') where id = 1 | attempt 1 (AMZ-90000000001-1): request is a long text with the SHA-256",
        "delete from seal where seal_no = 7 | chain: links 7 to 7 are missing",
        "delete from seal where seal_no > 17 | chain: its last link is 17:",
        "delete from seal_end | but the trail notes nothing as the last one",
        "update seal_end set seal_no = 18 | but the trail notes 18:",
        "update seal set act = 'found' where seal_no = 4 | link 4 (found ",
        "update seal set kind = 'report' where seal_no = 10 | link 10 (changed report 1)",
        "update seal set subject = '2' where seal_no = 10 | link 10 (changed document 2)",
        "update seal set content = replace(content, 'S', 's') where seal_no = 10 | link 10 (changed document 1)",
        "update seal set hash = replace(hash, substr(hash, 1, 1), 'x') where seal_no = 10 | link 10 (changed document 1)",
        "update seal set hash = replace(hash, substr(hash, 1, 1), 'x') where seal_no = 20 | link 20 (changed settlement Acme US 90000000001)",
        "update seal set seal_no = 21 where seal_no = 9 | chain: links 9 to 9 are missing"
      })
  void namesWhatSomebodyDidToTheDatabase(String attack, String finding) throws SQLException {
    assertThat(fixture.run(attack)).isPositive();

    Said said = fixture.verify();

    assertThat(said.text()).contains(finding).contains("keep this trail as evidence");
    assertThat(said.exit()).isEqualTo(3);
  }

  @Test
  void namesLinksThatWereSwapped() throws SQLException {
    fixture.run("update seal set seal_no = 99 where seal_no = 8");
    fixture.run("update seal set seal_no = 8 where seal_no = 9");
    fixture.run("update seal set seal_no = 9 where seal_no = 99");

    assertThat(fixture.verify().text()).contains("link 8 (", "link 9 (").contains("3 findings.");
  }

  @Test
  void makesOneFindingOfOneAlteredByte() throws SQLException {
    fixture.run("update document_line set amount = '10.01' where document_id = 1 and line_no = 1");

    assertThat(fixture.verify().text())
        .startsWith(
            "document line 1 (AMZ-90000000001-1): 1.amount is \"10.01\" but was \"10.00\";"
                + " sealed as link 7 (find out")
        .contains("1 finding.");
  }

  @Test
  void namesAnArchivedFileOfWhichOneByteWasAltered() throws IOException {
    byte[] bytes = Files.readAllBytes(fixture.archivedFile());
    bytes[3] ^= 1;
    Files.write(fixture.archivedFile(), bytes);

    Said said = fixture.verify();
    assertThat(said.text()).startsWith(fixture.archivedFile() + ": its bytes have the SHA-256 ");
    assertThat(said.exit()).isEqualTo(3);
  }

  @Test
  void namesAnArchivedFileThatIsMissing() throws IOException {
    Files.delete(fixture.archivedFile());

    assertThat(fixture.verify().text()).contains(" (r1.txt): is not in the archive");
  }

  /** What a later run writes does not cover up what was altered before. */
  @Test
  void staysAwareOfAnAlteredRowThatLedgerHopChangesLater() throws SQLException {
    fixture.run("update settlement set total = '-12.51'");
    fixture.run("update document set memo = 'forged' where id = 1");
    try (JdbcTrail trail = JdbcTrail.open(fixture.database())) {
      trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.HELD, "again", NOON);
      trail.move(BOOKS, new TrailMove(key(1), PostingState.REVERSED, "", "", ""), NOON);
    }

    assertThat(fixture.verify().text())
        .contains("total is \"-12.51\" but was \"-12.50\"")
        .contains("memo is \"forged\" but was")
        .contains("2 findings.");
  }

  @Test
  void namesARowThatWasDeletedAndThatLedgerHopAddedAgain() throws SQLException {
    fixture.run("delete from settlement");
    try (JdbcTrail trail = JdbcTrail.open(fixture.database())) {
      trail.noteSettlement(Samples.header(SETTLEMENT, "0ther"), NOON);
    }

    assertThat(fixture.verify().text())
        .contains("settlement Acme US 90000000001: was added again as link 21");
  }

  /** Decision 28: whoever can write the database can also make the whole chain anew. */
  @Test
  void showsAChainThatWasMadeAnewWhenItsEndWasKeptElsewhere() throws SQLException {
    SealEnd kept;
    try (JdbcTrail trail = JdbcTrail.open(fixture.database())) {
      kept = trail.sealEnd();
    }
    assertThat(fixture.verify("--kept", kept.toString()).exit()).isZero();

    fixture.run("update document set memo = 'forged' where id = 1");
    fixture.run("delete from seal");
    fixture.run("update seal_end set seal_no = 0, hash = '" + "0".repeat(64) + "'");
    JdbcTrail.open(fixture.database()).close();

    assertThat(fixture.verify().exit()).isZero();
    assertThat(fixture.verify("--kept", kept.toString()).text())
        .contains("chain: link 20 has the hash of no link, but " + kept.hash() + " was kept");
  }

  @Test
  void sealsWhatManyThreadsWriteInOneChain() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> writers =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(writer -> threads.submit(() -> write(writer)))
              .toList();
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Said said = fixture.verify();
    assertThat(said.text()).contains("All is as LedgerHop wrote it.");
    assertThat(said.exit()).isZero();
  }

  /** All of them write the same settlement, reports and documents, and some of their own. */
  private void write(int writer) {
    try (JdbcTrail trail = JdbcTrail.open(fixture.database())) {
      for (int round = 0; round < 10; round++) {
        String id = "r" + round;
        trail.noteReport(
            new TrailReport(SELLER, id, "", SealFixture.fileHash(), id, "" + writer), NOON);
        trail.noteSettlement(Samples.header("shared " + round, "f11e"), NOON);
        trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.HELD, "" + writer, NOON);
        trail.replaceSettlement(Samples.header("shared " + round, "f" + writer), NOON);
        trail.intend(BOOKS, List.of(journal(10 + round, writer + 1 + ".00")), NOON);
      }
    }
  }
}
