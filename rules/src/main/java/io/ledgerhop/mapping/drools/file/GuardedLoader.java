// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.util.HashMap;
import java.util.Map;

/** The class loader of one rule set: it defines the compiled rules, guarded against loops. */
final class GuardedLoader extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();

  /**
   * @param classes byte code by the name of its file, such as {@code rules/P1/Lambda.class}
   */
  GuardedLoader(ClassLoader parent, Map<String, byte[]> classes) {
    super(parent);
    classes.forEach(
        (file, code) ->
            this.classes.put(file.replace(".class", "").replace('/', '.'), code.clone()));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] guarded = LoopGuard.guarded(code);
    return defineClass(name, guarded, 0, guarded.length);
  }
}
