// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers calls for transactions.
 *
 * <p>Amazon: Finances API 2024-06-19, listTransactions.
 */
public final class TransactionHandler {

  private static final String STATUS = "transactionStatus";
  private static final String ID_NAME = "relatedIdentifierName";
  private static final String ID_VALUE = "relatedIdentifierValue";
  private static final Set<String> PARAMETERS =
      Set.of(
          "postedAfter", "postedBefore", "marketplaceId", STATUS, ID_NAME, ID_VALUE, "nextToken");
  private static final Set<String> STATUSES = Set.of("DEFERRED", "RELEASED", "DEFERRED_RELEASED");
  private static final Set<String> FILTERABLE = Set.of("ORDER_ID", "FINANCIAL_EVENT_GROUP_ID");
  private static final String UNITED_STATES = "ATVPDKIKX0DER";

  private final RecordStore records;
  private final Paging paging;
  private final PageTokens pages = PageTokens.withParameters("nextToken", Set.of());

  public TransactionHandler(RecordStore records, Paging paging) {
    this.records = records;
    this.paging = paging;
  }

  public Map<String, Object> transactions(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    PostedWindow window = PostedWindow.of(arguments, "postedAfter", "postedBefore");
    Filter filter = filter(arguments);
    if (window.after().isEmpty() && filter.idName.isEmpty()) {
      throw invalidInput("Start date cannot be null");
    }
    Page page = pages.page(question, paging, () -> found(question.account(), window, filter));
    Object payload =
        Members.of("transactions", page.members()).andMaybe("nextToken", page.next()).map();
    return Members.of("payload", payload).map();
  }

  private record Filter(
      Optional<String> marketplaceId,
      Optional<String> status,
      Optional<String> idName,
      Optional<String> idValue) {

    boolean takes(JsonObject transaction) {
      return marketplaceId.filter(id -> !isOf(id, transaction)).isEmpty()
          && (status.isEmpty() || transaction.text(STATUS).filter(this::isWanted).isPresent())
          && (idName.isEmpty() || isNamed(transaction));
    }

    /** Compares the status without case, because Amazon does not always write it in upper case. */
    private boolean isWanted(String found) {
      return status.filter(found::equalsIgnoreCase).isPresent();
    }

    private boolean isNamed(JsonObject transaction) {
      return transaction
          .objects("relatedIdentifiers")
          .anyMatch(id -> id.text(ID_NAME).equals(idName) && id.text(ID_VALUE).equals(idValue));
    }

    /** Orders that the seller ships in the US are missing from a request with a marketplace. */
    private static boolean isOf(String id, JsonObject transaction) {
      boolean own = transaction.has("sellingPartnerMetadata.marketplaceId", id);
      return own && !(id.equals(UNITED_STATES) && isShippedBySeller(transaction));
    }

    private static boolean isShippedBySeller(JsonObject transaction) {
      return transaction
          .objects("items")
          .flatMap(item -> item.objects("contexts"))
          .anyMatch(context -> context.has("fulfillmentNetwork", "MFN"));
    }
  }

  private static Filter filter(Arguments arguments) {
    Optional<String> name = arguments.oneOf(ID_NAME, FILTERABLE);
    Optional<String> value = arguments.text(ID_VALUE);
    if (name.isPresent() != value.isPresent()) {
      throw invalidInput(ID_NAME + " and " + ID_VALUE + " go together.");
    }
    return new Filter(
        arguments.text("marketplaceId"), arguments.oneOf(STATUS, STATUSES), name, value);
  }

  private List<JsonObject> found(String account, PostedWindow window, Filter filter) {
    if (window.isTooWide()) {
      return List.of();
    }
    return records.of(account, RecordKind.TRANSACTION).stream()
        .filter(transaction -> window.holds(transaction.instant("postedDate")))
        .filter(filter::takes)
        .sorted(
            Comparator.comparing(transaction -> transaction.instant("postedDate").orElseThrow()))
        .toList();
  }
}
