/** The documents of a session as papers. */
@NullMarked
package id.fkp.report.paper;

import org.jspecify.annotations.NullMarked;
