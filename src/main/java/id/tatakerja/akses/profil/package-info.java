/** The page of one's own account: password, sessions, tokens. */
@NullMarked
package id.tatakerja.akses.profil;

import org.jspecify.annotations.NullMarked;
