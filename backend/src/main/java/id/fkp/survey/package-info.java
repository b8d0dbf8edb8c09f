/** Satisfaction surveys (SKM) of units and of their services: what is asked, of whom, and when. */
@NullMarked
package id.fkp.survey;

import org.jspecify.annotations.NullMarked;
