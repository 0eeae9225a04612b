/** Settings of access, and demo mode with its guard. */
@NullMarked
package id.tatakerja.akses.pengaturan;

import org.jspecify.annotations.NullMarked;
