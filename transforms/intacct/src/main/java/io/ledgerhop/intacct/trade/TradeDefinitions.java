// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.trade;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The active transaction definitions of a company, by name; those of a module are read once, when
 * one is asked for.
 */
public final class TradeDefinitions {

  private static final int DEFINITIONS_MAX = 5_000;
  private static final String NAME = "DOCID";

  /** Whether Intacct numbers the transactions itself. */
  private static final String NUMBERED = "ENABLE_SEQNUM";

  private static final Set<String> YES = Set.of("true", "t", "yes", "y", "1");
  private static final Set<String> INACTIVE = Set.of("inactive", "f", "false");

  private final IntacctClient client;
  private final Map<TradeModule, SortedMap<String, Numbering>> known =
      new EnumMap<>(TradeModule.class);

  /** Who gives a transaction its document number. */
  public enum Numbering {
    /** Intacct, by a sequence; it refuses a number of ours. */
    BY_INTACCT,
    /** The caller. */
    BY_CALLER
  }

  public TradeDefinitions(IntacctClient client) {
    this.client = client;
  }

  /**
   * All active definitions of a module, by name.
   *
   * @throws io.ledgerhop.problem.ConnectorException if Intacct cannot be reached, or does not list
   *     them to this user
   */
  public synchronized SortedMap<String, Numbering> of(TradeModule module) {
    return known.computeIfAbsent(module, this::read);
  }

  private SortedMap<String, Numbering> read(TradeModule module) {
    Query all =
        Query.all(
            module.definitionObject(),
            List.of("RECORDNO", NAME, NUMBERED, "STATUS"),
            Query.Level.of(client.credentials().entity()));
    SortedMap<String, Numbering> definitions = new TreeMap<>();
    for (XmlNode row : new RecordReader(client).all(all, DEFINITIONS_MAX)) {
      if (!INACTIVE.contains(word(row, "STATUS"))) {
        boolean isNumbered = YES.contains(word(row, NUMBERED));
        definitions.put(row.text(NAME), isNumbered ? Numbering.BY_INTACCT : Numbering.BY_CALLER);
      }
    }
    return definitions;
  }

  private static String word(XmlNode row, String field) {
    return row.text(field).toLowerCase(Locale.ROOT);
  }
}
