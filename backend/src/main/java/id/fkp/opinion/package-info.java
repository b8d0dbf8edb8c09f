/** What a unit asks in a forum beside a component, in questions that can be counted, and what people answer. */
@NullMarked
package id.fkp.opinion;

import org.jspecify.annotations.NullMarked;
