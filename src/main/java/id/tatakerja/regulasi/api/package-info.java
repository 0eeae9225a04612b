/** The packs through the API. */
@NullMarked
package id.tatakerja.regulasi.api;

import org.jspecify.annotations.NullMarked;
