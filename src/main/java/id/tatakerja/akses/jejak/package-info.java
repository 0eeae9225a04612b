/** The audit trail as page and API for those who may read it. */
@NullMarked
package id.tatakerja.akses.jejak;

import org.jspecify.annotations.NullMarked;
