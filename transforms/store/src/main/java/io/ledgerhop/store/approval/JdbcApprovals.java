// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.approval;

import io.ledgerhop.posting.approval.Approval;
import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.Signature;
import io.ledgerhop.store.database.Stamp;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.seal.SealedTable;
import io.ledgerhop.store.seal.Sealing;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The approvals in the database of a trail; one transaction for each method. */
public final class JdbcApprovals implements Approvals {

  private static final String APPROVED = "approved";
  private static final String WITHDRAWN = "withdrawn";

  private final Transactions transactions;

  public JdbcApprovals(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void note(Approval approval) {
    Sealing.whole(
        transactions,
        sealing -> {
          long id = insert(sealing, approval);
          sealing.added(SealedTable.APPROVAL, id);
          return id;
        });
  }

  private static long insert(Sealing sealing, Approval approval) {
    return sealing
        .handle()
        .createQuery(
            """
            insert into approval
              (rules_hash, files, changed_by, act, approver, account, note, at)
            values
              (:rules_hash, :files, :changed_by, :act, :approver, :account, :note, :at)
            returning id
            """)
        .bind("rules_hash", approval.rules().hash())
        .bind("files", text(approval.rules().files()))
        .bind("changed_by", approval.rules().changedBy())
        .bind("act", approval.granted() ? APPROVED : WITHDRAWN)
        .bind("approver", approval.signature().by())
        .bind("account", approval.signature().account())
        .bind("note", approval.signature().note())
        .bind("at", Stamp.of(approval.at()))
        .mapTo(Long.class)
        .one();
  }

  @Override
  public Optional<Approval> last(String rulesHash) {
    return transactions.whole(
        handle ->
            handle
                .createQuery(
                    """
                    select *
                    from approval
                    where rules_hash = :rules_hash
                    order by id desc
                    limit 1
                    """)
                .bind("rules_hash", rulesHash)
                .map((row, context) -> approval(row))
                .findFirst());
  }

  @Override
  public List<Approval> all() {
    return transactions.whole(
        handle ->
            handle
                .createQuery("select * from approval order by id desc limit :max")
                .bind("max", LISTED_MAX)
                .map((row, context) -> approval(row))
                .list());
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(
        new RulesVersion(
            row.getString("rules_hash"),
            files(row.getString("files")),
            row.getString("changed_by")),
        new Signature(row.getString("approver"), row.getString("account"), row.getString("note")),
        row.getString("act").equals(APPROVED),
        Stamp.parse(row.getString("at")));
  }

  /** Each file on a line, such as {@code starter+mapping.xlsx 5f0c...}. */
  private static String text(List<Map.Entry<String, String>> files) {
    return files.stream()
        .map(
            file ->
                URLEncoder.encode(file.getKey(), StandardCharsets.UTF_8) + " " + file.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static List<Map.Entry<String, String>> files(String text) {
    return text.lines().map(JdbcApprovals::file).toList();
  }

  private static Map.Entry<String, String> file(String line) {
    String[] parts = line.split(" ", 2);
    String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
    return Map.entry(name, parts.length == 2 ? parts[1] : "");
  }
}
