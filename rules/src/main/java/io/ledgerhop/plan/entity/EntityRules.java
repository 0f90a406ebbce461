// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.entity;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which entity a location belongs to, and how documents balance in each entity. */
public final class EntityRules {

  /** Stands for all locations that no entity names. */
  static final String ANY = "*";

  private final Map<String, Entity> byLocation = new TreeMap<>();
  private final Optional<Entity> home;

  private EntityRules(List<Entity> entities) {
    this.home = entities.stream().filter(Entity::isHome).findFirst();
    for (Entity entity : entities) {
      byLocation.put(entity.id(), entity);
      entity.locations().forEach(location -> byLocation.put(location, entity));
    }
  }

  /** A company of one entity: locations have no influence, and no line is added. */
  public static EntityRules none() {
    return new EntityRules(List.of());
  }

  /** The rules of these entities, of which exactly one is the home of the clearing account. */
  public static EntityRules of(List<Entity> entities) {
    if (entities.stream().filter(Entity::isHome).count() != 1) {
      throw new IllegalArgumentException("one entity has the clearing account: " + entities);
    }
    return new EntityRules(entities);
  }

  /** The entity of a line; empty if its location belongs to none, or if there are no rules. */
  public Optional<Entity> of(DocumentLine line) {
    String location = line.dimensions().id(Dimension.LOCATION);
    return location.isEmpty()
        ? home
        : Optional.ofNullable(byLocation.getOrDefault(location, byLocation.get(ANY)));
  }

  /** True if the location of the line belongs to no entity, although the company has some. */
  public boolean isUnknown(DocumentLine line) {
    return home.isPresent() && of(line).isEmpty();
  }

  /** The line with a location: its own, or that of the entity which has the clearing account. */
  public DocumentLine located(DocumentLine line) {
    boolean isLocated = home.isEmpty() || !line.dimensions().id(Dimension.LOCATION).isEmpty();
    return isLocated ? line : line.with(locatedAt(line.dimensions(), home.get()));
  }

  /** The id of the entity of a line; empty if there are no rules. */
  public String entityId(DocumentLine line) {
    return of(line).map(Entity::id).orElse("");
  }

  /**
   * The entity of this id, with its accounts; empty for the one that has the clearing account, and
   * without rules.
   */
  public Optional<Entity.InterEntity> accountsOf(String entityId) {
    return Optional.ofNullable(byLocation.get(entityId)).flatMap(Entity::accounts);
  }

  /** The number of lines that {@link #balancing} may add. */
  public int balancingMax() {
    return 2 * (int) Math.max(0, byLocation.values().stream().distinct().count() - 1);
  }

  /**
   * The lines between entities that a document needs to balance in each of them.
   *
   * @param lines all other lines of the document; they balance as a whole
   * @param dimensions of the new lines, beside the location
   * @param memo of the new lines
   */
  public List<DocumentLine> balancing(
      List<DocumentLine> lines, Dimensions dimensions, String memo) {
    List<DocumentLine> between = new ArrayList<>();
    excess(lines)
        .forEach(
            (id, money) -> {
              Entity entity = Objects.requireNonNull(byLocation.get(id));
              if (entity.accounts().isPresent() && !money.isZero()) {
                Entity.InterEntity accounts = entity.accounts().get();
                Dimensions own = locatedAt(dimensions, entity);
                Dimensions there = locatedAt(dimensions, home.orElseThrow());
                between.add(line(accounts.own(), money, own, memo));
                between.add(line(accounts.home(), money.negated(), there, memo));
              }
            });
    return between;
  }

  /** The ids of the entities in which the document does not balance. */
  public List<String> unbalanced(List<DocumentLine> lines) {
    return excess(lines).entrySet().stream()
        .filter(entry -> !entry.getValue().isZero())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Credits less debits by entity; empty without rules. */
  private SortedMap<String, Money> excess(List<DocumentLine> lines) {
    return lines.stream()
        .filter(line -> of(line).isPresent())
        .collect(
            Collectors.toMap(
                this::entityId,
                line -> line.side() == Side.CREDIT ? line.amount() : line.amount().negated(),
                Money::plus,
                TreeMap::new));
  }

  /** A debit of a positive amount, or a credit of a negative one. */
  private static DocumentLine line(
      AccountCode account, Money money, Dimensions dimensions, String memo) {
    Side side = money.isNegative() ? Side.CREDIT : Side.DEBIT;
    return new DocumentLine(
        account, money.absolute(), side, dimensions, memo, Origin.balancing(Origin.INTER_ENTITY));
  }

  private static Dimensions locatedAt(Dimensions dimensions, Entity entity) {
    return dimensions.with(Dimension.LOCATION, entity.id());
  }
}
