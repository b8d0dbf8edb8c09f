/** Text with a few forms (lists, tables, bold, italic, links) as a tree that the product owns; never HTML. */
@NullMarked
package id.fkp.shared.document;

import org.jspecify.annotations.NullMarked;
