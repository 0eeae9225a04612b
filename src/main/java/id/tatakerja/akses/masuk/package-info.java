/** Coming in: the login page, lockout of an account, throttle of an address. */
@NullMarked
package id.tatakerja.akses.masuk;

import org.jspecify.annotations.NullMarked;
