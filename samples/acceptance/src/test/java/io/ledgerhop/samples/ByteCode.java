// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the classes of the zip name of Hop, and which classes and members some version of Hop has. A
 * reference is written {@code org/apache/hop/Type} or {@code
 * org/apache/hop/Type.member(descriptor)}.
 */
final class ByteCode {

  private static final String HOP = "org/apache/hop/";
  private static final String OURS = "io/ledgerhop/";

  private final Map<String, Declared> declared = new HashMap<>();
  private final Set<String> references = new TreeSet<>();

  /** Reads our jars of an unpacked zip, below the folder of the plugin. */
  void addOurs(Path plugin) throws IOException {
    try (Stream<Path> jars = Files.walk(plugin)) {
      for (Path jar : jars.filter(file -> isOurs(file.getFileName().toString())).toList()) {
        read(jar, true);
      }
    }
  }

  private static boolean isOurs(String file) {
    return file.startsWith("ledgerhop-") && file.endsWith(".jar");
  }

  /** Reads the libraries of a version of Hop. */
  void addLibraries(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder)) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        read(jar, false);
      }
    }
  }

  /** All that our classes name of Hop, also members that they inherit. */
  Set<String> references() {
    return references;
  }

  /** The references that no class of the added libraries declares or inherits. */
  List<String> missing() {
    return references.stream().filter(reference -> !isDeclared(reference)).toList();
  }

  private boolean isDeclared(String reference) {
    int dot = reference.indexOf('.');
    String type = dot < 0 ? reference : reference.substring(0, dot);
    if (dot < 0) {
      return declared.containsKey(type);
    }
    return isMember(type, reference.substring(dot + 1));
  }

  /**
   * Whether a type, one of its superclasses or interfaces declares a member. A parent that is
   * neither ours nor Hop's nor the JDK's, such as one of SWT, is not looked into and may declare
   * anything.
   */
  private boolean isMember(String type, String member) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      String name = open.pop();
      Declared owner = declared.computeIfAbsent(name, ByteCode::ofTheJdk);
      boolean isKnown = name.startsWith(HOP) || name.startsWith(OURS) || owner != null;
      if (!isKnown || (owner != null && owner.members().contains(member))) {
        return true;
      }
      if (owner != null && seen.add(name)) {
        open.addAll(owner.parents());
      }
    }
    return false;
  }

  private static @Nullable Declared ofTheJdk(String name) {
    ClassLoader jdk = ClassLoader.getPlatformClassLoader();
    try (InputStream file = jdk.getResourceAsStream(name + ".class")) {
      if (file == null) {
        return null;
      }
      return declared(new ClassReader(file), null);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private void read(Path jar, boolean isOurs) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (InputStream bytes = file.getInputStream(entry)) {
            read(new ClassReader(bytes), isOurs);
          }
        }
      }
    }
  }

  private void read(ClassReader type, boolean isOurs) {
    declared.put(type.getClassName(), declared(type, isOurs ? references : null));
  }

  /** Reads the code of a class only if its references are wanted. */
  private static Declared declared(ClassReader type, @Nullable Set<String> references) {
    Set<String> parents = new HashSet<>(List.of(type.getInterfaces()));
    if (type.getSuperName() != null) {
      parents.add(type.getSuperName());
    }
    Declared found = new Declared(parents, new HashSet<>());
    int skipped = references == null ? ClassReader.SKIP_CODE : ClassReader.SKIP_DEBUG;
    type.accept(new Reading(found, references), skipped);
    return found;
  }

  /** What a class has: the names of its parents, and its members with their descriptors. */
  private record Declared(Set<String> parents, Set<String> members) {}

  /** Notes the members that a class declares and, if asked, what its code names of Hop. */
  private static final class Reading extends ClassVisitor {

    private final Declared declared;
    private final @Nullable Set<String> references;

    Reading(Declared declared, @Nullable Set<String> references) {
      super(Opcodes.ASM9);
      this.declared = declared;
      this.references = references;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String type, String s, Object value) {
      declared.members().add(name + "(" + type + ")");
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int a, String name, String type, String s, String[] thrown) {
      declared.members().add(name + type);
      return references == null ? null : new Code(references);
    }
  }

  /** Notes what the code of a method names of Hop. */
  private static final class Code extends MethodVisitor {

    private final Set<String> references;

    Code(Set<String> references) {
      super(Opcodes.ASM9);
      this.references = references;
    }

    @Override
    public void visitTypeInsn(int code, String type) {
      if (type.startsWith(HOP)) {
        references.add(type);
      }
    }

    @Override
    public void visitFieldInsn(int code, String owner, String name, String type) {
      note(owner, name + "(" + type + ")");
    }

    @Override
    public void visitMethodInsn(int code, String owner, String name, String type, boolean inface) {
      note(owner, name + type);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle maker, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
          note(handle.getOwner(), handle.getName() + handle.getDesc());
        }
      }
    }

    /** A member of ours may be inherited from Hop, and counts then. */
    private void note(String owner, String member) {
      if (owner.startsWith(HOP) || owner.startsWith(OURS)) {
        references.add(owner + "." + member);
      }
    }
  }
}
