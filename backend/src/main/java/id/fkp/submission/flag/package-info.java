/** Reports of readers: what moderators should look at. They queue; they hide nothing. */
@NullMarked
package id.fkp.submission.flag;

import org.jspecify.annotations.NullMarked;
