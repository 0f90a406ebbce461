// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import static io.ledgerhop.plan.entity.EntityProblem.ACCOUNT_LACKING;
import static io.ledgerhop.plan.entity.EntityProblem.ENTITY_UNNAMED;
import static io.ledgerhop.plan.entity.EntityProblem.LOCATION_TWICE;
import static io.ledgerhop.plan.entity.EntityProblem.NO_HOME;
import static io.ledgerhop.plan.entity.EntityProblem.TWO_HOMES;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.table.ListedTable;
import io.ledgerhop.plan.table.TableLine;
import io.ledgerhop.plan.table.TableTitles;
import io.ledgerhop.plan.table.TableTitles.Column;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the entities of a company: a line for each with its id, its locations, and the accounts
 * between it and the entity that has the clearing account.
 */
public final class EntityTable {

  private static final String ENTITY = "Entity";
  private static final String LOCATIONS = "Locations";
  private static final String OWN = "Account";
  private static final String HOME = "Account at home";
  private static final TableTitles TITLES =
      new TableTitles(
          "entity",
          List.of(Column.of(ENTITY), Column.of(LOCATIONS), Column.of(OWN), Column.of(HOME)));

  private final Problems problems = new Problems();
  private final Map<String, String> entityOf = new HashMap<>();

  private EntityTable() {}

  /**
   * The rules, or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<EntityRules> read(String place, List<List<String>> lines) {
    Outcome<List<TableLine>> table = ListedTable.read(place, TITLES, lines);
    return table.hasValue()
        ? new EntityTable().rules(place, table.value())
        : Outcome.failed(table.problems());
  }

  private Outcome<EntityRules> rules(String place, List<TableLine> lines) {
    List<Entity> entities = new ArrayList<>();
    lines.forEach(line -> entity(line).ifPresent(entities::add));
    requireOneHome(place, entities);
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(EntityRules.of(entities));
  }

  private Optional<Entity> entity(TableLine line) {
    String id = line.text(ENTITY);
    if (id.isEmpty()) {
      problems.add(ENTITY_UNNAMED.at(line.place()));
      return Optional.empty();
    }
    Set<String> locations =
        Arrays.stream(line.text(LOCATIONS).split(";"))
            .map(String::strip)
            .filter(location -> !location.isEmpty() && !location.equals(id))
            .collect(Collectors.toCollection(TreeSet::new));
    claim(line, id, id);
    locations.forEach(location -> claim(line, location, id));
    String own = line.text(OWN);
    String home = line.text(HOME);
    if (own.isEmpty() != home.isEmpty()) {
      problems.add(ACCOUNT_LACKING.at(line.place(), id, id));
      return Optional.empty();
    }
    Optional<Entity.InterEntity> accounts =
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(new Entity.InterEntity(new AccountCode(own), new AccountCode(home)));
    return Optional.of(new Entity(id, locations, accounts));
  }

  private void claim(TableLine line, String location, String id) {
    String before = entityOf.putIfAbsent(location, id);
    if (before != null) {
      problems.add(LOCATION_TWICE.at(line.place(), location, before));
    }
  }

  private void requireOneHome(String place, List<Entity> entities) {
    List<Entity> homes = entities.stream().filter(Entity::isHome).toList();
    if (homes.isEmpty() && !problems.hasErrors()) {
      problems.add(NO_HOME.at(place));
    }
    if (homes.size() > 1) {
      problems.add(TWO_HOMES.at(place, homes.get(0).id(), homes.get(1).id()));
    }
  }
}
