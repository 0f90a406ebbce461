// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.settlement.MoneyLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools without us: rules in DRL and one session for all lines, into which a line is inserted,
 * fired and deleted.
 */
final class PlainDrools implements AutoCloseable {

  private final KieSession session;

  PlainDrools(String drl) {
    InternalKieModule module = compiled(drl);
    ClassLoader loader = new Compiled(module.getClassesMap());
    List<Model> models = names(module).map(name -> model(loader, name)).toList();
    this.session =
        KieBaseBuilder.createKieBaseFromModel(
                models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader))
            .newKieSession();
  }

  private static InternalKieModule compiled(String drl) {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.write("src/main/resources/benchmark.drl", drl);
    KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private static Stream<String> names(InternalKieModule module) {
    String list = CanonicalKieModule.getModelFileWithGAV(module.getReleaseId());
    return new String(module.getBytes(list), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.contains(":"));
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The account of a line; empty if no rule matches. */
  String account(MoneyLine line) {
    PlainLine fact = new PlainLine(line);
    FactHandle handle = session.insert(fact);
    session.fireAllRules();
    session.delete(handle);
    return fact.getAccount();
  }

  @Override
  public void close() {
    session.dispose();
  }

  /** Drools itself defines no classes with the parts of it that are on our class path. */
  private static final class Compiled extends ClassLoader {

    private final Map<String, byte[]> classes;

    Compiled(Map<String, byte[]> classes) {
      super(PlainDrools.class.getClassLoader());
      this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
