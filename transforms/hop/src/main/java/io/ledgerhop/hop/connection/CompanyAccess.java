// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.problem.Outcome;
import java.util.Currency;
import java.util.Optional;
import org.apache.hop.core.variables.IVariables;

/** How to reach an Intacct company, and the settings of its journals. */
public record CompanyAccess(
    IntacctCredentials credentials, GatewayAddress address, JournalSettings journal) {

  /** Parses the options of a company, or returns all their problems. */
  static Outcome<CompanyAccess> of(IntacctConnection company, IVariables variables) {
    OptionReader options = new OptionReader(company, variables);
    IntacctCredentials credentials = credentials(options, company, company.getEntity());
    GatewayAddress address = address(options, company);
    Optional<JournalSettings> settings = journal(options, company);
    return options.outcome(() -> new CompanyAccess(credentials, address, settings.orElseThrow()));
  }

  /** Who signs in, and where; enough to read lists. */
  record SignIn(IntacctCredentials credentials, GatewayAddress address) {

    /**
     * Parses only these options of a company, or returns all their problems.
     *
     * @param entity empty for the top level
     */
    static Outcome<SignIn> of(IntacctConnection company, IVariables variables, String entity) {
      OptionReader options = new OptionReader(company, variables);
      IntacctCredentials who = CompanyAccess.credentials(options, company, entity);
      GatewayAddress where = CompanyAccess.address(options, company);
      return options.outcome(() -> new SignIn(who, where));
    }
  }

  SignIn signIn() {
    return new SignIn(credentials, address);
  }

  private static IntacctCredentials credentials(
      OptionReader options, IntacctConnection company, String entity) {
    return new IntacctCredentials(
        options.required("SenderId", company.getSenderId()),
        options.secret("SenderPassword", company.writtenSenderPassword()),
        options.required("Company", company.getCompany()),
        options.required("User", company.getUser()),
        options.secret("Password", company.writtenPassword()),
        options.text("Entity", entity));
  }

  private static GatewayAddress address(OptionReader options, IntacctConnection company) {
    return options
        .address("Endpoint", company.getEndpoint())
        .map(own -> GatewayAddress.of(own.toString()))
        .orElseGet(GatewayAddress::official);
  }

  private static Optional<JournalSettings> journal(
      OptionReader options, IntacctConnection company) {
    String symbol = options.text("Journal", company.getJournal());
    boolean several = options.isYes("MultiCurrency", company.getMultiCurrency());
    Optional<Currency> base = options.currency("BaseCurrency", company.getBaseCurrency());
    String rateType = options.text("ExchangeRateType", company.getExchangeRateType());
    Limits limits =
        new Limits(
            options.count("NumberMax", company.getNumberMax(), Limits.SAFE.number()),
            options.count("TitleMax", company.getTitleMax(), Limits.SAFE.title()),
            options.count("MemoMax", company.getMemoMax(), Limits.SAFE.memo()));
    return base.map(
        currency ->
            new JournalSettings(
                symbol.isEmpty() ? IntacctConnection.JOURNAL : symbol,
                several ? Currencies.MULTIPLE : Currencies.SINGLE,
                currency,
                rateType,
                limits));
  }
}
