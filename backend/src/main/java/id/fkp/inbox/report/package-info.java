/** What readers reported on many inputs, settled by one act. */
@NullMarked
package id.fkp.inbox.report;

import org.jspecify.annotations.NullMarked;
