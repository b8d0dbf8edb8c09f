/** Words that a unit uses in many answers, with places for what differs. */
@NullMarked
package id.fkp.response.template;

import org.jspecify.annotations.NullMarked;
