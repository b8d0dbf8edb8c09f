/** Compares two texts of a component: which paragraphs, rows and words stayed, came and went. Knows no database. */
@NullMarked
package id.fkp.standard.redline.engine;

import org.jspecify.annotations.NullMarked;
