/** How an office goes about an input, beside what it does to it: who writes, who is to answer, who has read it. */
@NullMarked
package id.fkp.inbox.handling;

import org.jspecify.annotations.NullMarked;
