/** Office documents as what they are: zip files of XML, read part by part and never as a whole. */
@NullMarked
package id.fkp.shared.office;

import org.jspecify.annotations.NullMarked;
