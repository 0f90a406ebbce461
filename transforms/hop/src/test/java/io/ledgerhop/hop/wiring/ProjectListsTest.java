// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.amazon.orders.OrdersInputMeta;
import io.ledgerhop.hop.connection.IntacctConnection;
import io.ledgerhop.hop.fixture.SimulatedServices;
import io.ledgerhop.hop.intacct.input.IntacctInputMeta;
import io.ledgerhop.hop.mapping.documents.LedgerDocumentsMeta;
import io.ledgerhop.hop.mapping.rows.RowsToDocumentsMeta;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickProblem;
import io.ledgerhop.intacct.OfferedRecords;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.amazon.Demo;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lists behind the buttons of the dialogs, from the simulated services. */
@Timeout(60)
class ProjectListsTest {

  private final Variables variables = new Variables();
  private SimulatedServices services;

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void startServices() throws Exception {
    services = new SimulatedServices();
    variables.setVariable("SELLER", "US");
    variables.setVariable("BOOKS", "Main");
  }

  @AfterEach
  void stopServices() {
    services.close();
  }

  @Test
  void listsTheMarketplacesOfTheSellersThatTheDialogNames() throws Exception {
    services.withSeller("US", Demo.US, "NA").withSeller("DE", Demo.DE, "EU");
    OrdersInputMeta orders = new OrdersInputMeta();

    orders.setSellers("${SELLER}");
    assertThat(lines(orders.marketplaceList(variables, project())))
        .contains("Amazon.com  -  US, ATVPDKIKX0DER")
        .noneMatch(line -> line.startsWith("Amazon.de"));
    orders.setSellers("");
    assertThat(lines(orders.marketplaceList(variables, project())))
        .contains("Amazon.com  -  US, ATVPDKIKX0DER", "Amazon.de  -  DE, A1PA6795UKMFR9")
        .doesNotHaveDuplicates();
    assertThat(lines(orders.sellerList(variables, project()))).containsExactly("DE", "US");
  }

  /** A dialog without an option for the company reads those of the project. */
  @Test
  void listsTheAccountsOfTheOnlyCompanyOrOfAll() throws Exception {
    LedgerDocumentsMeta documents = new LedgerDocumentsMeta();
    services.withCompany("Main");

    assertThat(lines(documents.accountList(variables, project()))).contains("1010  -  Bank");

    services.withCompany("Test");
    assertThat(lines(documents.accountList(variables, project())))
        .contains("1010  -  Bank (Main)", "1010  -  Bank (Test)");

    documents.setCalendarCompany("${BOOKS}");
    assertThat(lines(documents.accountList(variables, project()))).contains("1010  -  Bank");
  }

  @Test
  void listsTheTransactionDefinitionsOfTheKind() throws Exception {
    services.withCompany("Main");
    RowsToDocumentsMeta rows = new RowsToDocumentsMeta();

    rows.setKind("Purchasing transaction");
    assertThat(codes(rows.definitionList(variables, project())))
        .contains("Purchase Order")
        .doesNotContain("Sales Order");
    rows.setKind("Order-entry transaction");
    assertThat(codes(rows.definitionList(variables, project())))
        .contains("Sales Order")
        .doesNotContain("Purchase Order", "Standing Order");
    rows.setKind("Bill");
    assertThat(codes(rows.definitionList(variables, project())))
        .contains("Sales Order", "Purchase Order");
  }

  @Test
  void listsTheRecordsThatADocumentMayName() throws Exception {
    services.withCompany("Main");
    RowsToDocumentsMeta rows = new RowsToDocumentsMeta();

    assertThat(codes(rows.accountList(variables, project()))).contains("1010");
    assertThat(codes(rows.vendorList(variables, project()))).contains("AMZN-US");
    assertThat(codes(rows.customerList(variables, project()))).contains("AMZN-BUYERS-US");
    assertThat(codes(rows.itemList(variables, project()))).contains("SKU-1001");
    assertThat(codes(rows.warehouseList(variables, project()))).contains("FBA-US");
    assertThat(codes(rows.departmentList(variables, project()))).contains("11");
    assertThat(codes(rows.locationList(variables, project()))).contains("100", "110");
    assertThat(codes(rows.classList(variables, project()))).contains("FBA").doesNotContain("OLD");
    assertThat(codes(rows.projectList(variables, project()))).contains("P-LAUNCH");
  }

  /** A company may have 10,000 vendors. */
  @Test
  void asksForAPartOfTheNameWhenTheListIsTooLong() throws Exception {
    services.withCompany("Main");
    for (int number = 0; number < OfferedRecords.RECORDS_MAX; number++) {
      Map<String, String> carrier =
          Map.of("VENDORID", "C-" + number, "NAME", "Carrier " + number, "STATUS", "active");
      services.intacct.master().put("VENDOR", carrier);
    }
    LiveList vendors = new RowsToDocumentsMeta().vendorList(variables, project());

    assertThatThrownBy(vendors::read)
        .isInstanceOfSatisfying(
            ConnectorException.class,
            refusal -> assertThat(refusal.problem().code()).isEqualTo(PickProblem.LIST_LONG));
    assertThat(vendors.read("carrier 1999"))
        .extracting(ListEntry::line)
        .containsExactly("C-1999  -  Carrier 1999");
  }

  @Test
  void listsTheFieldsOfTheObjectWithTheirTypes() throws Exception {
    services.withCompany("Main");
    IntacctInputMeta input = new IntacctInputMeta();
    input.setCompany("${BOOKS}");
    input.setObject("VENDOR");

    assertThat(codes(input.fieldList(variables, project())))
        .contains("VENDORID", "NAME", "RECORDNO:integer");
    assertThat(codes(input.definitionList(variables, project()))).contains("Purchase Order");
  }

  @Test
  void saysThatNoObjectIsNamed() throws Exception {
    services.withCompany("Main");
    IntacctInputMeta input = new IntacctInputMeta();
    input.setCompany("Main");

    assertThatThrownBy(() -> input.fieldList(variables, project()).read())
        .isInstanceOf(ConnectorException.class)
        .hasMessage("Object: the option is empty (choose an object in the transform's dialog)");
  }

  @Test
  void saysThatTheConnectionIsMissing() {
    OrdersInputMeta orders = new OrdersInputMeta();
    orders.setSellers("UK");

    assertThatThrownBy(() -> orders.marketplaceList(variables, project()).read())
        .isInstanceOf(ConnectorException.class)
        .hasMessageStartingWith(
            "Amazon seller account \"UK\": there is none of this name; known: none (");
    assertThatThrownBy(() -> new LedgerDocumentsMeta().accountList(variables, project()).read())
        .hasMessageStartingWith("Intacct company: no name is given; known: none (");
  }

  @Test
  void saysWhatIsWrongWithTheConnection() throws Exception {
    IntacctConnection company = services.company("Main");
    company.setUser("${NOBODY}");
    services.project().getSerializer(IntacctConnection.class).save(company);

    assertThatThrownBy(() -> new LedgerDocumentsMeta().accountList(variables, project()).read())
        .hasMessageContaining("\"Main\", User id: names ${NOBODY}, which nobody defines");
  }

  private IHopMetadataProvider project() {
    return services.project();
  }

  private static List<String> lines(LiveList list) {
    return list.read().stream().map(ListEntry::line).toList();
  }

  private static List<String> codes(LiveList list) {
    return list.read().stream().map(ListEntry::code).toList();
  }
}
