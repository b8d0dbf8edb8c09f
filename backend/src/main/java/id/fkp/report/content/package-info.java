/** What the documents of a session say, read from what was recorded. */
@NullMarked
package id.fkp.report.content;

import org.jspecify.annotations.NullMarked;
