// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The settings of the simulated company; each {@code with} method returns a changed copy. */
public final class IntacctSettings {
  private Map<String, String> senders =
      Map.of("ledgerhop_sender", "sender-pass", "unknown_partner", "sender-pass");
  private Set<String> authorisedSenders = Set.of("ledgerhop_sender");
  private String companyId = "ledgerhop-demo";
  private Map<String, String> users = Map.of("ws_poster", "user-pass", "ws_reader", "user-pass");
  private Set<String> readers = Set.of("ws_reader");
  private Set<String> unlisted = Set.of();
  private Duration sessionLife = Duration.ofMinutes(50);
  private Optional<URI> advertisedEndpoint = Optional.empty();
  private Optional<Path> books = Optional.empty();
  private boolean fresh = false;
  private boolean uniqueIdByCompany = false;
  private ReplayAnswer replay = ReplayAnswer.DUPLICATE;
  private Duration visibleAfter = Duration.ZERO;
  private boolean wrapperFirst = false;
  private boolean multiCurrency = true;
  private boolean multiEntity = false;
  private boolean adjustmentAttachments = true;
  private Set<String> customFields = Set.of("CUSTOMFIELD01", "AMAZON_SETTLEMENT", "AMAZON_RULE");
  private int requestsKept = 1000;

  private IntacctSettings() {}

  private IntacctSettings(IntacctSettings other) {
    senders = other.senders;
    authorisedSenders = other.authorisedSenders;
    companyId = other.companyId;
    users = other.users;
    readers = other.readers;
    unlisted = other.unlisted;
    sessionLife = other.sessionLife;
    advertisedEndpoint = other.advertisedEndpoint;
    books = other.books;
    fresh = other.fresh;
    uniqueIdByCompany = other.uniqueIdByCompany;
    replay = other.replay;
    visibleAfter = other.visibleAfter;
    wrapperFirst = other.wrapperFirst;
    multiCurrency = other.multiCurrency;
    multiEntity = other.multiEntity;
    adjustmentAttachments = other.adjustmentAttachments;
    customFields = other.customFields;
    requestsKept = other.requestsKept;
  }

  /** The company of the sample project: base currency USD, several currencies, one level. */
  public static IntacctSettings demonstration() {
    return new IntacctSettings();
  }

  private IntacctSettings changed(Consumer<IntacctSettings> change) {
    IntacctSettings copy = new IntacctSettings(this);
    change.accept(copy);
    return copy;
  }

  /** Web-services senders and their passwords. */
  public Map<String, String> senders() {
    return senders;
  }

  /** The senders that the company accepts. */
  public Set<String> authorisedSenders() {
    return authorisedSenders;
  }

  /** The company's id. */
  public String companyId() {
    return companyId;
  }

  /** Users and their passwords. */
  public Map<String, String> users() {
    return users;
  }

  /** Users who may read but not write. */
  public Set<String> readers() {
    return readers;
  }

  /** Objects whose records no user may list. */
  public Set<String> unlisted() {
    return unlisted;
  }

  /** How long a session is valid after its last call. */
  public Duration sessionLife() {
    return sessionLife;
  }

  /** The URL that getAPISession returns; the simulator's own when empty. */
  public Optional<URI> advertisedEndpoint() {
    return advertisedEndpoint;
  }

  /** The file of the books; in memory when empty. */
  public Optional<Path> books() {
    return books;
  }

  /** Whether the content of the file is deleted at the start. */
  public boolean fresh() {
    return fresh;
  }

  /** Whether a unique control id is unique within its company and not only within its sender. */
  public boolean uniqueIdByCompany() {
    return uniqueIdByCompany;
  }

  /** The answer to a repeated control id. */
  public ReplayAnswer replay() {
    return replay;
  }

  /** The time for which calls that read do not find a posted journal. */
  public Duration visibleAfter() {
    return visibleAfter;
  }

  /** Whether the general error of a refused record comes before the specific ones. */
  public boolean wrapperFirst() {
    return wrapperFirst;
  }

  /** Whether each journal line must name its currency. */
  public boolean multiCurrency() {
    return multiCurrency;
  }

  /** Whether each journal line must name its location. */
  public boolean multiEntity() {
    return multiEntity;
  }

  /** Whether an update can give an adjustment an attachment. */
  public boolean adjustmentAttachments() {
    return adjustmentAttachments;
  }

  /** The custom fields that journals and their lines may have. */
  public Set<String> customFields() {
    return customFields;
  }

  /** The number of received requests that are kept for tests. */
  public int requestsKept() {
    return requestsKept;
  }

  public IntacctSettings withSenders(Map<String, String> value) {
    return changed(copy -> copy.senders = Map.copyOf(value));
  }

  public IntacctSettings withAuthorisedSenders(Set<String> value) {
    return changed(copy -> copy.authorisedSenders = Set.copyOf(value));
  }

  public IntacctSettings withCompanyId(String value) {
    return changed(copy -> copy.companyId = value);
  }

  public IntacctSettings withUsers(Map<String, String> value) {
    return changed(copy -> copy.users = Map.copyOf(value));
  }

  public IntacctSettings withReaders(Set<String> value) {
    return changed(copy -> copy.readers = Set.copyOf(value));
  }

  public IntacctSettings withUnlisted(Set<String> value) {
    return changed(copy -> copy.unlisted = Set.copyOf(value));
  }

  public IntacctSettings withSessionLife(Duration value) {
    return changed(copy -> copy.sessionLife = value);
  }

  public IntacctSettings withAdvertisedEndpoint(URI value) {
    return changed(copy -> copy.advertisedEndpoint = Optional.of(value));
  }

  public IntacctSettings withBooks(Path value) {
    return changed(copy -> copy.books = Optional.of(value));
  }

  public IntacctSettings withFresh(boolean value) {
    return changed(copy -> copy.fresh = value);
  }

  public IntacctSettings withUniqueIdByCompany(boolean value) {
    return changed(copy -> copy.uniqueIdByCompany = value);
  }

  public IntacctSettings withReplay(ReplayAnswer value) {
    return changed(copy -> copy.replay = value);
  }

  public IntacctSettings withVisibleAfter(Duration value) {
    return changed(copy -> copy.visibleAfter = value);
  }

  public IntacctSettings withWrapperFirst(boolean value) {
    return changed(copy -> copy.wrapperFirst = value);
  }

  public IntacctSettings withMultiCurrency(boolean value) {
    return changed(copy -> copy.multiCurrency = value);
  }

  public IntacctSettings withMultiEntity(boolean value) {
    return changed(copy -> copy.multiEntity = value);
  }

  public IntacctSettings withAdjustmentAttachments(boolean value) {
    return changed(copy -> copy.adjustmentAttachments = value);
  }

  public IntacctSettings withCustomFields(Set<String> value) {
    return changed(copy -> copy.customFields = Set.copyOf(value));
  }

  public IntacctSettings withRequestsKept(int value) {
    return changed(copy -> copy.requestsKept = value);
  }
}
