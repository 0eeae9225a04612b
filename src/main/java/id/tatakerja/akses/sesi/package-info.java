/** Sessions in the database: their beginning, their two ends, and the list of one's own. */
@NullMarked
package id.tatakerja.akses.sesi;

import org.jspecify.annotations.NullMarked;
