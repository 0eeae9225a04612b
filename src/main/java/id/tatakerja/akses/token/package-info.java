/** Personal tokens for the API: stored as hashes, with the rights of their owner. */
@NullMarked
package id.tatakerja.akses.token;

import org.jspecify.annotations.NullMarked;
