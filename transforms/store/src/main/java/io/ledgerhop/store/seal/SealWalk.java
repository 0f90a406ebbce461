// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Follows the chain from its first link to its last one. */
final class SealWalk {

  private static final String PLACE = "chain";

  private final Handle handle;
  private final Audit audit;

  private SealEnd last = new SealEnd(0, Seal.NOTHING);

  /**
   * The hash that the last link should have. Where it has another one, the next link may follow
   * either: the content was altered, or the hash was.
   */
  private String shouldBe = Seal.NOTHING;

  SealWalk(Handle handle, Audit audit) {
    this.handle = handle;
    this.audit = audit;
  }

  /** The last link. */
  SealEnd walk() {
    List<Seal> some = SealTable.after(handle, 0, SealChain.ROWS_AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(this::follow);
      some = SealTable.after(handle, last.number(), SealChain.ROWS_AT_ONCE);
    }
    compareEnd();
    return last;
  }

  private void follow(Seal seal) {
    audit.count("links");
    String computed = seal.hashAfter(last.hash());
    long expected = last.number() + 1;
    if (seal.number() > expected) {
      audit.add(TamperProblem.LINKS_MISSING.at(PLACE, expected, seal.number() - 1));
      computed = seal.hash();
    } else if (!seal.hash().equals(computed) && !seal.hash().equals(seal.hashAfter(shouldBe))) {
      audit.add(TamperProblem.LINK_ALTERED.at(place(seal)));
    }
    last = seal.end();
    shouldBe = computed;
  }

  private static String place(Seal seal) {
    return "link "
        + seal.number()
        + " ("
        + seal.act()
        + " "
        + seal.kind()
        + " "
        + seal.subject().replace('\t', ' ')
        + ")";
  }

  private void compareEnd() {
    String noted = SealTable.end(handle, "").map(SealEnd::toString).orElse("nothing");
    boolean isEnd =
        noted.equals(last.toString())
            || noted.equals(new SealEnd(last.number(), shouldBe).toString());
    if (!isEnd || last.number() == 0) {
      audit.add(TamperProblem.END_MOVED.at(PLACE, last, noted));
    }
  }
}
