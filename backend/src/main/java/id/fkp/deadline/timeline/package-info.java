/** The lawful way of a forum as everybody sees it, step by step. */
@NullMarked
package id.fkp.deadline.timeline;

import org.jspecify.annotations.NullMarked;
