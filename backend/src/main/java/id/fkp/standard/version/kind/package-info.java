/** What the 14 components are called and for. */
@NullMarked
package id.fkp.standard.version.kind;

import org.jspecify.annotations.NullMarked;
