// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The named characters of HTML and XML within ASCII and Latin-1. */
final class EntityNames {

  /** The names of HTML 4, in order from U+00A0 on. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** The five names of XML and those of HTML 5, each behind its character. */
  private static final String ASCII =
      "&amp <lt >gt \"quot 'apos !excl #num $dollar %percnt (lpar )rpar *ast +plus ,comma .period"
          + " /sol :colon ;semi =equals ?quest @commat [lsqb \\bsol ]rsqb ^Hat _lowbar `grave {lcub"
          + " |vert }rcub";

  private static final Map<String, Integer> CHARACTERS = characters();

  private EntityNames() {}

  /** The character with a name; empty if the name is not known. */
  static Optional<Integer> character(String name) {
    return Optional.ofNullable(CHARACTERS.get(name));
  }

  private static Map<String, Integer> characters() {
    Map<String, Integer> characters = new HashMap<>();
    int next = 0xA0;
    for (String name : LATIN_1.split(" ", -1)) {
      characters.put(name, next++);
    }
    for (String pair : ASCII.split(" ", -1)) {
      characters.put(pair.substring(1), (int) pair.charAt(0));
    }
    return Map.copyOf(characters);
  }
}
