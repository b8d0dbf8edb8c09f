/** One-time tokens that a unit prints and hands out. */
@NullMarked
package id.fkp.survey.token;

import org.jspecify.annotations.NullMarked;
