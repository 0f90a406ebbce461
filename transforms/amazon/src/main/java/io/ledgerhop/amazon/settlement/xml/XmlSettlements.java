// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.amazon.settlement.v1.V1Words;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the XML of V1: the first pass proves each settlement of the file, the second one streams
 * its money lines.
 */
public final class XmlSettlements {

  private final SettlementFile file;
  private final ReadingOptions options;
  private final ReadingLimits limits;
  private final V1Words words = new V1Words(LineCatalogue.standard());
  private final List<XmlEvidence> reports = new ArrayList<>();
  private long forbidden;

  public XmlSettlements(SettlementFile file, ReadingOptions options, ReadingLimits limits) {
    this.file = file;
    this.options = options;
    this.limits = limits;
  }

  /** One for each SettlementReport, and at least one. */
  public List<SettlementReading> readings() {
    Optional<Problem> end = prove();
    if (reports.isEmpty()) {
      Problem problem = end.orElseGet(() -> SettlementProblem.XML_OTHER.at(file.source().name()));
      return List.of(SettlementReading.failed(file, List.of(problem), ""));
    }
    end.ifPresent(reports.get(reports.size() - 1)::end);
    List<SettlementReading> readings = new ArrayList<>();
    for (int report = 1; report <= reports.size(); report++) {
      readings.add(reading(report));
    }
    return readings;
  }

  private SettlementReading reading(int report) {
    XmlEvidence evidence = reports.get(report - 1);
    Outcome<SettlementHeader> header = evidence.conclude();
    if (!header.hasValue()) {
      return SettlementReading.failed(file, header.problems(), evidence.settlementId());
    }
    XmlLines lines = new XmlLines(file, options, limits, words, header.value(), report);
    Settlement settlement = new Settlement(header.value(), lines::open);
    List<Problem> remarks =
        forbidden == 0
            ? List.of()
            : List.of(SettlementProblem.XML_CLEANED.at(file.source().name(), forbidden));
    return new SettlementReading(
        file, Outcome.of(settlement, remarks), evidence.settlementId(), evidence.accountType());
  }

  /** Why the file cannot be read to its end; empty if it can. */
  private Optional<Problem> prove() {
    try (XmlStream stream = XmlStream.open(file, options, limits)) {
      for (Optional<SettlementElement> child = stream.next();
          child.isPresent();
          child = stream.next()) {
        while (reports.size() < stream.report()) {
          reports.add(new XmlEvidence(file, words, limits));
        }
        if (reports.size() > limits.settlements()) {
          reports.remove(reports.size() - 1);
          return Optional.of(
              SettlementProblem.TOO_MANY_SETTLEMENTS.at(
                  file.place(child.get().line()), limits.settlements()));
        }
        reports.get(stream.report() - 1).see(child.get());
      }
      forbidden = stream.forbidden();
      return Optional.empty();
    } catch (ConnectorException e) {
      return Optional.of(e.problem());
    } catch (CharacterCodingException e) {
      String charset = options.charset().map(Object::toString).orElse("what they say they are");
      return Optional.of(SettlementProblem.UNDECODABLE.at(file.source().name(), charset));
    } catch (IOException e) {
      return Optional.of(file.unreadable(e));
    }
  }
}
