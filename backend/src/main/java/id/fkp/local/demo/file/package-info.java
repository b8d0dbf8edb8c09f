/** What the demo tells, as it is written in its files: who says and does what, when, and the texts of its standards. */
@NullMarked
package id.fkp.local.demo.file;

import org.jspecify.annotations.NullMarked;
