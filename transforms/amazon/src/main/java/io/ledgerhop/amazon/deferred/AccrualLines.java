// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import io.ledgerhop.amazon.finance.MoneyLeaf;
import io.ledgerhop.amazon.finance.ReferenceKind;
import io.ledgerhop.amazon.finance.ReleaseStatus;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** The money of transactions as lines of a settlement. */
final class AccrualLines {

  private AccrualLines() {}

  /** How many lines the transactions have. */
  static long count(List<Transaction> transactions) {
    return transactions.stream().mapToLong(transaction -> transaction.leaves().size()).sum();
  }

  /** SHA-256 of all that is accrued; it stays when Amazon releases the money later. */
  static String hash(String accrualId, List<Transaction> transactions) {
    StringBuilder text = new StringBuilder(accrualId);
    for (Transaction transaction : transactions) {
      text.append('\n').append(transaction.id());
      text.append('\t').append(transaction.postedAt().orElseThrow());
      transaction
          .leaves()
          .forEach(leaf -> text.append('\t').append(leaf.path()).append('=').append(leaf.amount()));
    }
    return DigestUtils.sha256Hex(text.toString());
  }

  static List<MoneyLine> of(SettlementHeader accrual, List<Transaction> transactions) {
    List<MoneyLine> lines = new ArrayList<>();
    for (Transaction transaction : transactions) {
      for (MoneyLeaf leaf : transaction.leaves()) {
        long number = lines.size() + 1L;
        lines.add(
            new MoneyLine(
                accrual,
                number,
                new SourceRef(accrual.fileHash(), number),
                SettlementWords.of(transaction, leaf),
                leaf.amount(),
                transaction.postedAt().orElseThrow(),
                reference(transaction, leaf),
                other(transaction)));
      }
    }
    return lines;
  }

  private static OrderReference reference(Transaction transaction, MoneyLeaf leaf) {
    return new OrderReference(
        transaction.references().first(ReferenceKind.ORDER),
        "",
        "",
        transaction.references().first(ReferenceKind.SHIPMENT),
        "",
        "",
        "",
        "",
        leaf.item().product().sku(),
        leaf.item().product().quantity(),
        "");
  }

  private static String other(Transaction transaction) {
    ReleaseStatus standing = transaction.standing();
    return "transaction_id="
        + escaped(transaction.id())
        + (standing.deferralReason().isEmpty()
            ? ""
            : ";deferral_reason=" + escaped(standing.deferralReason()))
        + standing.maturity().map(at -> ";maturity_date=" + at).orElse("");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }
}
