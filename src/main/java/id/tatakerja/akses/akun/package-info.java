/** Accounts: their rows, passwords, roles, and the page on which they are managed. */
@NullMarked
package id.tatakerja.akses.akun;

import org.jspecify.annotations.NullMarked;
