/** What changed from one version of a standard to another, component by component and word by word. */
@NullMarked
package id.fkp.standard.redline;

import org.jspecify.annotations.NullMarked;
