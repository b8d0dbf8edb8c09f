/** Standards in force, looked at again: yearly evaluation, three-yearly review, and when each is due. */
@NullMarked
package id.fkp.review;

import org.jspecify.annotations.NullMarked;
