// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FILE_TWICE;

import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule files to one rule base, and reports all their errors together.
 *
 * <p>Drools translates the rules to Java and compiles that with the compiler that comes with it.
 * The classes are loaded by a class loader of their own, and Drools forgets them: rule sets do not
 * affect each other.
 */
final class FileCompiler {

  private static final String FOLDER = "src/main/resources/rules/";

  /**
   * Drools stops at errors in conditions before it looks at consequences, so rules with errors are
   * left out and the others compiled again; at most this often.
   */
  private static final int ROUNDS_MAX = 4;

  private final KieServices services = KieServices.get();
  private final List<RuleText> texts;
  private final Map<RuleText, Set<RuleDescr>> broken = new HashMap<>();

  /** What Drools made of the rules: its module, or the problems. */
  private record Build(Optional<InternalKieModule> module, List<Problem> problems) {}

  private FileCompiler(List<RuleText> texts) {
    this.texts = texts;
  }

  /** The compiled rules, or all errors of all files. */
  static Outcome<CompiledFiles> compile(List<RuleFile> files) {
    return PluginLoader.call(() -> compiled(files));
  }

  private static Outcome<CompiledFiles> compiled(List<RuleFile> files) {
    List<Problem> problems = new ArrayList<>();
    List<RuleText> texts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleFile file : files) {
      if (!names.add(file.name())) {
        problems.add(RULE_FILE_TWICE.at(file.name()));
        continue;
      }
      Outcome<RuleText> text = RuleTextReader.read(file);
      problems.addAll(text.problems());
      if (text.hasValue()) {
        texts.add(text.value());
      }
    }
    problems.addAll(RuleTextCheck.check(texts));
    return new FileCompiler(texts).compiled(new LinkedHashSet<>(problems));
  }

  private Outcome<CompiledFiles> compiled(Set<Problem> problems) {
    for (int round = 0; round < ROUNDS_MAX; round++) {
      Build built = built();
      if (built.module().isPresent() && problems.isEmpty()) {
        return Outcome.of(loaded(built.module().get()));
      }
      if (!problems.addAll(built.problems())) {
        break;
      }
    }
    return Outcome.failed(List.copyOf(problems));
  }

  /** One round: compiles the rules in which no error was found yet. */
  private Build built() {
    ReleaseId release = services.newReleaseId("ledgerhop", UUID.randomUUID().toString(), "1");
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(release);
    for (int at = 0; at < texts.size(); at++) {
      RuleText text = texts.get(at);
      List<RuleDescr> left = List.copyOf(broken.getOrDefault(text, Set.of()));
      byte[] bytes = text.without(left).getBytes(StandardCharsets.UTF_8);
      sources.write(FOLDER + path(at), services.getResources().newByteArrayResource(bytes));
    }
    KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(sources, PluginLoader.own());
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Build(Optional.of((InternalKieModule) builder.getKieModule()), List.of())
          : new Build(Optional.empty(), problems(errors));
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** Drools sees file names that it cannot misread. */
  private static String path(int number) {
    return "rules" + number + ".drl";
  }

  private List<Problem> problems(List<Message> errors) {
    CompileErrors found = new CompileErrors(texts, FileCompiler::path);
    errors.forEach(found::add);
    found
        .broken()
        .forEach(
            (text, rules) -> broken.computeIfAbsent(text, unused -> new HashSet<>()).addAll(rules));
    return found.problems();
  }

  private CompiledFiles loaded(InternalKieModule module) {
    GuardedLoader loader = new GuardedLoader(PluginLoader.own(), module.getClassesMap());
    List<Model> models = models(module).stream().map(name -> model(loader, name)).toList();
    Map<String, String> traces = new HashMap<>();
    for (RuleText text : texts) {
      for (RuleDescr rule : text.rules()) {
        String key = CompiledFiles.key(text.packageName(), rule.getName());
        traces.put(key, text.ruleName(rule.getName()));
      }
    }
    return new CompiledFiles(
        KieBaseBuilder.createKieBaseFromModel(
            models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader)),
        Map.copyOf(traces));
  }

  /** The names of the generated classes that describe the rules, one for each package. */
  private static List<String> models(InternalKieModule module) {
    String list = CanonicalKieModule.getModelFileWithGAV(module.getReleaseId());
    String text = new String(module.getBytes(list), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isBlank() && !line.contains(":")).toList();
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Drools has not compiled " + name, e);
    }
  }
}
