/** How what was agreed becomes law of the unit: the decree (SK) that establishes standards, each as one of its annexes. */
@NullMarked
package id.fkp.establish;

import org.jspecify.annotations.NullMarked;
