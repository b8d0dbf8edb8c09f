/** What is printed so that people find a forum, or write without a device: its poster and its form. */
@NullMarked
package id.fkp.entry.paper;

import org.jspecify.annotations.NullMarked;
