/** By what words the 14 components are known: those of the law, of Permenpan RB 15/2014, and of older and newer forms. */
@NullMarked
package id.fkp.intake.label;

import org.jspecify.annotations.NullMarked;
