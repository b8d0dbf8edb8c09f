/** What is asked of every request before its operation sees it. */
@NullMarked
package id.fkp.shared.request;

import org.jspecify.annotations.NullMarked;
