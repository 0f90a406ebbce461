// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static io.ledgerhop.mapping.MappingProblem.RULES_UNUSABLE;
import static io.ledgerhop.mapping.MappingProblem.TOO_MANY_FIRINGS;

import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The compiled rules with the rows of one workbook as facts.
 *
 * <p>Compiled once and shared with nobody: every chooser has its own container and class loader.
 * Thread-safe; lines are taken one at a time.
 */
final class RowChooser implements AutoCloseable {

  /**
   * A line fires the rule once for each row that wins; more than this is a mistake in the rules.
   */
  static final int FIRINGS_MAX = 1_000;

  private static final String RULES = "choose-row.drl";
  private static final String PATH = "src/main/resources/io/ledgerhop/mapping/drools/rules/";

  private final String name;
  private final KieContainer container;
  private final KieSession session;
  private final List<MappingRow> winners = new ArrayList<>();

  private RowChooser(String name, KieContainer container) {
    this.name = name;
    this.container = container;
    this.session = container.getKieBase().newKieSession();
  }

  /** Compiles the rules and takes in the rows. */
  static RowChooser of(MappingTable table) {
    return PluginLoader.call(
        () -> {
          RowChooser chooser = new RowChooser(table.name(), compile(table.name()));
          chooser.session.setGlobal("winners", chooser.winners);
          table.rows().forEach(chooser.session::insert);
          return chooser;
        });
  }

  /** The rows that stand at the top for a line: none, the one that decides, or several in a tie. */
  synchronized List<MappingRow> winners(LineFacts line) {
    return PluginLoader.call(() -> fire(line));
  }

  @Override
  public synchronized void close() {
    PluginLoader.call(
        () -> {
          session.dispose();
          container.dispose();
          return name;
        });
  }

  private List<MappingRow> fire(LineFacts line) {
    winners.clear();
    FactHandle handle = session.insert(line);
    try {
      if (session.fireAllRules(FIRINGS_MAX) >= FIRINGS_MAX) {
        throw new ConnectorException(TOO_MANY_FIRINGS.at(name, FIRINGS_MAX));
      }
    } finally {
      session.delete(handle);
    }
    return List.copyOf(winners);
  }

  /**
   * Drools finds a compiled project by its release, in a register that all projects share; so each
   * one has a name of its own there, and leaves it as soon as it is found.
   */
  private static KieContainer compile(String name) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("io.ledgerhop", UUID.randomUUID().toString(), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(PATH + RULES, rules());
    KieBuilder builder = services.newKieBuilder(files, PluginLoader.own());
    builder.buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new ConnectorException(
          RULES_UNUSABLE.at(name), new IllegalStateException(errors.toString()));
    }
    KieContainer container = services.newKieContainer(release, PluginLoader.own());
    container.getKieBase();
    services.getRepository().removeKieModule(release);
    return container;
  }

  private static String rules() {
    try (InputStream in = RowChooser.class.getResourceAsStream(RULES)) {
      if (in == null) {
        throw new IllegalStateException(RULES + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RULES, e);
    }
  }
}
