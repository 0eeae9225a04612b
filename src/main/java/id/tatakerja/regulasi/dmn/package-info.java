/** The tables of a pack as DMN 1.5, so that any standard decision engine gives the same answers. */
@NullMarked
package id.tatakerja.regulasi.dmn;

import org.jspecify.annotations.NullMarked;
