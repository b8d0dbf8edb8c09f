/** How the answering of a unit's inputs is spread over its members. */
@NullMarked
package id.fkp.inbox.workload;

import org.jspecify.annotations.NullMarked;
