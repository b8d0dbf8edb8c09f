/** What a giver says against the hiding or concealing of their words. */
@NullMarked
package id.fkp.submission.appeal;

import org.jspecify.annotations.NullMarked;
