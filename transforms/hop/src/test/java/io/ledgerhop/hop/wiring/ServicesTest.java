// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.connection.TrailConnection;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.ConnectorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServicesTest {

  @TempDir Path folder;
  private final Variables variables = new Variables();
  private final MemoryMetadataProvider metadata = new MemoryMetadataProvider();
  private final Map<String, Object> run = new HashMap<>();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void layOutTheProject() throws Exception {
    variables.setVariable("PROJECT_HOME", folder.toString());
    TrailConnection trail = new TrailConnection();
    trail.setName("Trail");
    metadata.getSerializer(TrailConnection.class).save(trail);
    for (String name : new String[] {"US", "DE"}) {
      SellerConnection seller = new SellerConnection();
      seller.setName(name);
      metadata.getSerializer(SellerConnection.class).save(seller);
    }
  }

  @Test
  void sharesOneTrailAmongAllCopiesOfARun() {
    try (Services one = services();
        Services other = services()) {
      assertThat(one.trail("Trail")).isSameAs(other.trail("Trail"));
      assertThat(one.archive("Trail")).isSameAs(other.archive("Trail"));
    }
  }

  @Test
  void keepsTheTrailOpenUntilTheLastCopyLeaves() {
    Services one = services();
    Services other = services();
    Trail trail = one.trail("Trail");

    one.close();
    one.close();
    assertThat(trail.unfinishedReports("US")).isEmpty();

    other.close();
    assertThatThrownBy(() -> trail.unfinishedReports("US")).isInstanceOf(ConnectorException.class);
    assertThat(run).isEmpty();
  }

  /**
   * docs/scheduling.md: another program keeps the trail locked. Each transform would wait for it
   * anew.
   */
  @Test
  void opensATrailOnceAlsoIfItIsRefused() throws Exception {
    Path blocked = Files.createFile(folder.resolve("blocked"));
    TrailConnection trail = new TrailConnection();
    trail.setName("Blocked");
    trail.setUrl("jdbc:sqlite:" + blocked.resolve("trail.db"));
    metadata.getSerializer(TrailConnection.class).save(trail);
    try (Services one = services();
        Services other = services()) {
      assertThatThrownBy(() -> one.trail("Blocked")).isInstanceOf(ConnectorException.class);
      Files.delete(blocked);

      assertThatThrownBy(() -> other.trail("Blocked")).isInstanceOf(ConnectorException.class);
    }
    try (Services next = services()) {
      assertThat(next.trail("Blocked").unfinishedReports("US")).isEmpty();
    }
  }

  @Test
  void reopensTheTrailForALaterTransform() {
    services().close();

    try (Services later = services()) {
      assertThat(later.trail("Trail").unfinishedReports("US")).isEmpty();
    }
  }

  @Test
  void keepsRunsApart() {
    try (Services one = services();
        Services other =
            Services.of(new HashMap<>(), variables, metadata, new LogChannel("other"))) {
      assertThat(one.trail("Trail")).isNotSameAs(other.trail("Trail"));
    }
  }

  @Test
  void namesTheExistingObjects() {
    try (Services services = services()) {
      assertThatThrownBy(() -> services.trail("Trai"))
          .isInstanceOf(ConnectorException.class)
          .hasMessage(
              "Ledger trail \"Trai\": there is none of this name; known: Trail, did you mean"
                  + " \"Trail\"? (correct the name, or add it in Hop's metadata perspective)");
      assertThatThrownBy(() -> services.ledger("Main"))
          .hasMessageStartingWith(
              "Intacct company \"Main\": there is none of this name; known: none");
      assertThatThrownBy(() -> services.trail(" "))
          .hasMessage("Ledger trail: no name is given; known: Trail (choose one)");
    }
  }

  @Test
  void findsAnObjectWhoseNameIsInAVariable() {
    variables.setVariable("WHICH", "Trail");

    try (Services services = services()) {
      assertThat(services.trail("${WHICH}").unfinishedReports("US")).isEmpty();
    }
  }

  @Test
  void returnsTheChosenSellersOrAllOfThem() {
    variables.setVariable("SELLERS", "US");

    try (Services services = services()) {
      assertThat(services.sellers("")).containsExactly("DE", "US");
      assertThat(services.sellers("${SELLERS}, DE, US")).containsExactly("US", "DE");
      assertThatThrownBy(() -> services.sellers("UK"))
          .hasMessageStartingWith("Amazon seller account \"UK\": there is none of this name");
    }
  }

  @Test
  void opensALedgerWithoutACall() throws Exception {
    IntacctConnection company = company("http://127.0.0.1:1/nobody");
    metadata.getSerializer(IntacctConnection.class).save(company);

    try (Services one = services();
        Services other = services()) {
      assertThat(one.ledger("Main").books()).isEqualTo(new Books("Acme", "E1"));
      assertThat(one.ledger("Main")).isSameAs(other.ledger("Main"));
    }
  }

  private Services services() {
    return Services.of(run, variables, metadata, new LogChannel("test"));
  }

  private static IntacctConnection company(String endpoint) {
    IntacctConnection company = new IntacctConnection();
    company.setName("Main");
    company.setSenderId("sender");
    company.setSenderPassword("one");
    company.setCompany("Acme");
    company.setUser("xml");
    company.setPassword("two");
    company.setEntity("E1");
    company.setEndpoint(endpoint);
    company.setBaseCurrency("USD");
    return company;
  }
}
