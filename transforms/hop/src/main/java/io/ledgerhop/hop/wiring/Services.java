// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.amazon.catalog.CatalogCache;
import io.ledgerhop.hop.connection.CallCounts;
import io.ledgerhop.hop.connection.CompanyAccess;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.Network;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.intacct.IntacctLedger;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.source.SourceTrail;
import io.ledgerhop.store.JdbcTrail;
import io.ledgerhop.time.Sleeper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.pipeline.transform.BaseTransform;

/**
 * The services that a transform uses, by the names of metadata objects.
 *
 * <p>All transforms and copies of a run share them. Every method is thread-safe, and throws {@link
 * ConnectorException} when the object is missing or its options are wrong; no remote service is
 * called before it is needed. This class closes the returned objects, not the transform.
 */
public final class Services implements AutoCloseable {

  /** Maximum number of cached items; each takes a few hundred bytes. */
  private static final int CATALOG_ITEMS_MAX = 50_000;

  private final SharedRun run;
  private final Connections connections;
  private final IVariables variables;
  private final ILogChannel log;
  private final Map<String, Object> home;
  private boolean closed;

  private Services(
      Map<String, Object> home,
      IVariables variables,
      IHopMetadataProvider metadataProvider,
      ILogChannel log) {
    this.run = SharedRun.join(home);
    this.connections = new Connections(variables, metadataProvider);
    this.variables = variables;
    this.log = log;
    this.home = home;
  }

  /** For a transform, which closes it at its end. */
  public static Services of(BaseTransform<?, ?> transform) {
    return of(
        transform.getPipeline().getExtensionDataMap(),
        transform,
        transform.getMetadataProvider(),
        transform.getLogChannel());
  }

  /**
   * For any pipeline or workflow.
   *
   * @param home the map of extension data of a pipeline or workflow, where a run stores shared
   *     objects
   */
  public static Services of(
      Map<String, Object> home,
      IVariables variables,
      IHopMetadataProvider metadataProvider,
      ILogChannel log) {
    return new Services(home, variables, metadataProvider, log);
  }

  /** The seller accounts in a comma-separated list; all of the project if it is blank. */
  public List<String> sellers(String list) {
    return orThrow(connections.chosen(SellerConnection.class, list));
  }

  /** The reports of the seller account of this name. */
  public ReportsApi reports(String seller) {
    return run.shared(
        ReportsApi.class, access(seller).account().name(), () -> network().reports(amazon(seller)));
  }

  /** The Selling Partner API on behalf of the seller account of this name. */
  public SellerApi amazon(String seller) {
    SellerAccount account = access(seller).account();
    return run.shared(SellerApi.class, account.name(), () -> network().amazon(account));
  }

  /**
   * The cache of catalogue lookups of this run.
   *
   * @param question identifies the catalogue and the kind of identifiers
   */
  public CatalogCache catalogCache(String question) {
    return run.shared(CatalogCache.class, question, () -> new CatalogCache(CATALOG_ITEMS_MAX));
  }

  /** The options of the seller account of this name, read once per run. */
  public SellerAccess access(String seller) {
    SellerConnection connection = orThrow(connections.named(SellerConnection.class, seller));
    return run.shared(
        SellerAccess.class, connection.getName(), () -> orThrow(connection.access(variables)));
  }

  /** The trail of this name. */
  public JdbcTrail trail(String name) {
    TrailConnection connection = orThrow(connections.named(TrailConnection.class, name));
    return run.shared(
        JdbcTrail.class,
        connection.getName(),
        () -> RunTrail.of(connection.getName(), orThrow(connection.open(variables)), log));
  }

  /** The source trail in the trail of this name. */
  public SourceTrail sources(String trail) {
    return trail(trail).sources();
  }

  /** The name of this run, for its leases. */
  public String runName() {
    return RunName.of(ProcessPlace.name(), log.getLogChannelId());
  }

  /** The archive that belongs to the trail of this name. */
  public Archive archive(String trail) {
    TrailConnection connection = orThrow(connections.named(TrailConnection.class, trail));
    return run.shared(
        VfsArchive.class,
        connection.getName(),
        () -> swept(orThrow(connection.archiveFolder(variables))));
  }

  private VfsArchive swept(String folder) {
    VfsArchive archive = new VfsArchive(folder, variables, network().pause().random());
    archive.sweep(clock().instant());
    return archive;
  }

  /** The archive for a preview, which is removed afterwards. */
  public Archive passingArchive(String trail) {
    return run.shared(PassingArchive.class, trail, () -> passing(archive(trail)));
  }

  private PassingArchive passing(Archive real) {
    try {
      FileObject folder =
          HopVfs.createTempFile(
              "ledgerhop-preview", "", System.getProperty("java.io.tmpdir", "."), variables);
      VfsArchive own =
          new VfsArchive(folder.getName().getURI(), variables, network().pause().random());
      return new PassingArchive(real, own, folder);
    } catch (HopFileException e) {
      throw new ConnectorException(
          ArchiveProblem.CANNOT_WRITE.at("preview", "that arrives", CauseText.of(e)), e);
    }
  }

  /** The ledger of the company of this name. */
  public Ledger ledger(String company) {
    return intacct(company);
  }

  /** The same with what only Intacct has. */
  public IntacctLedger intacct(String company) {
    IntacctConnection connection = orThrow(connections.named(IntacctConnection.class, company));
    return run.shared(
        IntacctLedger.class,
        connection.getName(),
        () -> {
          CompanyAccess access = orThrow(connection.access(variables));
          return new IntacctLedger(network().intacct(access), access.journal());
        });
  }

  /**
   * The number of requests of this run so far, for each operation of Amazon and for Intacct; makes
   * no call.
   */
  public SortedMap<String, Long> calls() {
    return counts().soFar();
  }

  /** The part of {@link #calls} that went to Intacct. */
  public SortedMap<String, Long> callsToIntacct() {
    SortedMap<String, Long> calls = calls();
    calls.keySet().retainAll(Set.of(CallCounts.INTACCT));
    return calls;
  }

  /** The clock of this machine, corrected by Amazon's times. */
  public Clock clock() {
    return network().clock();
  }

  public Sleeper sleeper() {
    return network().pause().sleeper();
  }

  /** Releases the run; the last one closes the shared objects. May be called twice. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      run.leave();
    }
  }

  private Network network() {
    return run.shared(
        Network.class, "", () -> Network.ofRun(log, counts(), RunProgress.of(home)::waiting));
  }

  private CallCounts counts() {
    return run.shared(CallCounts.class, "", CallCounts::new);
  }

  /** All problems are logged, a warning once per run; the first of the others is thrown. */
  private <T> T orThrow(Outcome<T> outcome) {
    if (outcome.hasValue()) {
      outcome.problems().forEach(problem -> run.once(problem.message(), log::logBasic));
      return outcome.value();
    }
    outcome.problems().stream().skip(1).forEach(problem -> log.logError(problem.message()));
    return outcome.orThrow();
  }
}
