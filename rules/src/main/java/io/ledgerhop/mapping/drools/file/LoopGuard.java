// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes compiled rules end when their thread is interrupted, also in a loop that never ends: each
 * method, and each jump back, looks at the interrupted status first.
 *
 * <p>A loop inside a library, such as a stream without an end, has no such place.
 */
public final class LoopGuard extends ClassVisitor {

  private static final String OWN = Type.getInternalName(LoopGuard.class);
  private static final String LOOK = "look";

  private LoopGuard(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** Ends a rule; no rule is expected to catch an error. */
  static final class Interruption extends Error {

    private static final long serialVersionUID = 1;

    private Interruption() {
      super("interrupted", null, false, false);
    }
  }

  /** Called by the byte code of rules. */
  public static void look() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interruption();
    }
  }

  /** The same class with a look at each of these places. */
  static byte[] guarded(byte[] byteCode) {
    ClassReader reader = new ClassReader(byteCode);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new LoopGuard(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new Places(next, !name.startsWith("<"));
  }

  /** Inserts the calls; they need no stack, so that nothing else in a method changes. */
  private static final class Places extends MethodVisitor {

    private final boolean atEntry;
    private final Set<Label> passed = new HashSet<>();

    Places(MethodVisitor next, boolean atEntry) {
      super(Opcodes.ASM9, next);
      this.atEntry = atEntry;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (atEntry) {
        insertLook();
      }
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        insertLook();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
      insertLook();
      super.visitTableSwitchInsn(min, max, other, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
      insertLook();
      super.visitLookupSwitchInsn(other, keys, labels);
    }

    private void insertLook() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, OWN, LOOK, "()V", false);
    }
  }
}
