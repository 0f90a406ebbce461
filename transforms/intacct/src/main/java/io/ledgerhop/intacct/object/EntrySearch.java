// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.Journal;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.EntryReader.FoundRecord;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordAddresses;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.intacct.trade.TradeModule;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up documents of all kinds together: one call for the headers of all, and, if Intacct has
 * any of them, one for their lines and addresses. There are more calls only where there are more
 * than 1,000 numbers of a kind, or where the pages of 2,000 lines and the kinds of documents are
 * more than ten together.
 */
public final class EntrySearch {

  /** At most this many records with the numbers of one query are compared. */
  private static final int HEADERS_MAX = 20_000;

  private static final int LINES_MAX = 100_000;

  private final RecordReader records;
  private final JournalSettings settings;
  private final String entity;
  private final RecordNumbers numbers;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   * @param numbers keeps the record numbers that are read
   */
  public EntrySearch(
      IntacctClient client, JournalSettings settings, String entity, RecordNumbers numbers) {
    this.records = new RecordReader(client);
    this.settings = settings;
    this.entity = entity;
    this.numbers = numbers;
  }

  /** What Intacct shows now under the numbers of these documents. */
  public LedgerEntries find(List<Document> documents) {
    List<Application> applications = only(Application.class, documents);
    PayableReader bills = reader(Payables.of(Payables.Kind.BILLS, documents, applications));
    PayableReader adjustments =
        reader(Payables.of(Payables.Kind.ADJUSTMENTS, documents, applications));
    List<EntryReader> readers =
        List.of(
            new GlbatchReader(settings, entity, only(Journal.class, documents)),
            bills,
            adjustments,
            new AppymtReader(Query.Level.of(entity), applications, bills, adjustments),
            new TradeReader(settings, entity, TradeModule.PURCHASING, documents),
            new TradeReader(settings, entity, TradeModule.ORDER_ENTRY, documents));
    Map<Query, List<XmlNode>> headers = headers(readers);
    bills.note(headers, numbers);
    adjustments.note(headers, numbers);
    return entries(readers.stream().flatMap(reader -> reader.found(headers).stream()).toList());
  }

  /** Reads the record numbers of what an application closes. */
  void readClosedBy(Application application) {
    List<PayableReader> readers =
        Arrays.stream(Payables.Kind.values())
            .map(kind -> reader(Payables.of(kind, List.of(), List.of(application))))
            .toList();
    Map<Query, List<XmlNode>> headers = headers(readers);
    readers.forEach(reader -> reader.note(headers, numbers));
  }

  private PayableReader reader(Payables wanted) {
    return new PayableReader(settings, entity, wanted);
  }

  private static <D extends Document> List<D> only(Class<D> type, List<Document> documents) {
    return documents.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Map<Query, List<XmlNode>> headers(List<? extends EntryReader> readers) {
    List<Query> queries = readers.stream().flatMap(reader -> reader.headers().stream()).toList();
    return records.all(queries, HEADERS_MAX);
  }

  private LedgerEntries entries(List<FoundRecord> found) {
    Map<BusinessKey, LedgerEntry> shown = new HashMap<>();
    Map<BusinessKey, Problem> unreadable = new HashMap<>();
    List<LinePage> pages = LinePage.of(found);
    RecordAddresses addresses = new RecordAddresses(Query.Level.of(entity));
    found.forEach(record -> addresses.want(record.object(), record.recordNo()));
    for (int from = 0; from < pages.size(); from += IntacctClient.READS_MAX) {
      int to = Math.min(pages.size(), from + IntacctClient.READS_MAX);
      List<LinePage> some = pages.subList(from, to);
      List<Query> queries = new ArrayList<>(some.stream().map(LinePage::query).toList());
      if (from == 0) {
        queries.addAll(addresses.queries());
      }
      Map<Query, List<XmlNode>> lines = records.all(queries, LINES_MAX);
      addresses.take(lines);
      for (LinePage page : some) {
        Map<String, List<XmlNode>> own = page.byRecord(lines.getOrDefault(page.query(), List.of()));
        for (FoundRecord record : page.records()) {
          String address = addresses.of(record.object(), record.recordNo());
          read(record, own, address, shown, unreadable);
        }
      }
    }
    return new LedgerEntries(shown, unreadable);
  }

  private static void read(
      FoundRecord record,
      Map<String, List<XmlNode>> lines,
      String address,
      Map<BusinessKey, LedgerEntry> shown,
      Map<BusinessKey, Problem> unreadable) {
    Document document = record.document();
    try {
      LedgerEntry entry = record.entry().apply(lines.getOrDefault(record.recordNo(), List.of()));
      shown.put(document.key(), entry.at(address));
    } catch (IllegalArgumentException e) {
      unreadable.put(
          document.key(),
          LedgerProblem.ENTRY_UNREADABLE.at(
              document.number(), record.recordNo(), String.valueOf(e.getMessage())));
    } catch (ConnectorException e) {
      unreadable.put(document.key(), e.problem());
    }
  }
}
