/** What became of a forum, for everybody, on one page: in numbers that add up. */
@NullMarked
package id.fkp.results;

import org.jspecify.annotations.NullMarked;
