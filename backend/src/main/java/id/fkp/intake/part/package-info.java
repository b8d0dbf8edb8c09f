/** What a document is made of, whatever its form: text and tables in reading order, each with its place. */
@NullMarked
package id.fkp.intake.part;

import org.jspecify.annotations.NullMarked;
