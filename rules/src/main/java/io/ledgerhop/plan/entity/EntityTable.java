// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import static io.ledgerhop.plan.entity.EntityProblem.ACCOUNT_LACKING;
import static io.ledgerhop.plan.entity.EntityProblem.COLUMN_NOT_FOUND;
import static io.ledgerhop.plan.entity.EntityProblem.ENTITY_UNNAMED;
import static io.ledgerhop.plan.entity.EntityProblem.HOMES_TWICE;
import static io.ledgerhop.plan.entity.EntityProblem.LOCATION_TWICE;
import static io.ledgerhop.plan.entity.EntityProblem.NO_ENTITIES;
import static io.ledgerhop.plan.entity.EntityProblem.NO_HOME;
import static io.ledgerhop.plan.entity.EntityProblem.TOO_MANY_ENTITIES;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the entities of a company: a line for each with its id, its locations, and the accounts
 * between it and the entity that has the clearing account.
 *
 * <p>The first line has the titles, in any order; further columns and blank lines do no harm.
 */
public final class EntityTable {

  /** At most this many lines are read. */
  static final int LINES_MAX = 1_000;

  private static final List<String> TITLES =
      List.of("Entity", "Locations", "Account", "Account at home");

  private final String place;
  private final Problems problems = new Problems();
  private final Map<String, String> entityOf = new HashMap<>();

  private EntityTable(String place) {
    this.place = place;
  }

  /**
   * The rules, or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<EntityRules> read(String place, List<List<String>> lines) {
    if (lines.size() > LINES_MAX) {
      return Outcome.failed(TOO_MANY_ENTITIES.at(place, LINES_MAX));
    }
    return new EntityTable(place).rules(lines);
  }

  private Outcome<EntityRules> rules(List<List<String>> lines) {
    List<Integer> filled = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).stream().allMatch(String::isBlank)) {
        filled.add(line);
      }
    }
    if (filled.size() < 2) {
      return Outcome.failed(NO_ENTITIES.at(place));
    }
    Map<String, Integer> columns = columns(filled.get(0), lines.get(filled.get(0)));
    if (problems.hasErrors()) {
      return Outcome.failed(problems.list());
    }
    List<Entity> entities = new ArrayList<>();
    for (int line : filled.subList(1, filled.size())) {
      List<String> cells =
          TITLES.stream().map(title -> cell(lines.get(line), columns, title)).toList();
      entity(line, cells).ifPresent(entities::add);
    }
    requireOneHome(entities);
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(EntityRules.of(entities));
  }

  private Map<String, Integer> columns(int line, List<String> titles) {
    List<String> plain = titles.stream().map(EntityTable::plain).toList();
    Map<String, Integer> columns = new HashMap<>();
    for (String title : TITLES) {
      int column = plain.indexOf(plain(title));
      if (column < 0) {
        problems.add(COLUMN_NOT_FOUND.at(at(line), title));
      }
      columns.put(title, column);
    }
    return columns;
  }

  private Optional<Entity> entity(int line, List<String> cells) {
    String id = cells.get(0);
    if (id.isEmpty()) {
      problems.add(ENTITY_UNNAMED.at(at(line)));
      return Optional.empty();
    }
    Set<String> locations =
        Arrays.stream(cells.get(1).split(";"))
            .map(String::strip)
            .filter(location -> !location.isEmpty() && !location.equals(id))
            .collect(Collectors.toSet());
    claim(line, id, id);
    locations.stream().sorted().forEach(location -> claim(line, location, id));
    String own = cells.get(2);
    String home = cells.get(3);
    if (own.isEmpty() != home.isEmpty()) {
      problems.add(ACCOUNT_LACKING.at(at(line), id, id));
      return Optional.empty();
    }
    Optional<Entity.InterEntity> accounts =
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(new Entity.InterEntity(new AccountCode(own), new AccountCode(home)));
    return Optional.of(new Entity(id, locations, accounts));
  }

  private void claim(int line, String location, String id) {
    String before = entityOf.putIfAbsent(location, id);
    if (before != null) {
      problems.add(LOCATION_TWICE.at(at(line), location, before));
    }
  }

  private void requireOneHome(List<Entity> entities) {
    List<Entity> homes = entities.stream().filter(Entity::isHome).toList();
    if (homes.isEmpty() && !problems.hasErrors()) {
      problems.add(NO_HOME.at(place));
    }
    if (homes.size() > 1) {
      problems.add(HOMES_TWICE.at(place, homes.get(0).id(), homes.get(1).id()));
    }
  }

  private static String cell(List<String> cells, Map<String, Integer> columns, String title) {
    int column = columns.getOrDefault(title, -1);
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  private String at(int line) {
    return place + ":" + (line + 1);
  }

  private static String plain(String title) {
    return title.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }
}
