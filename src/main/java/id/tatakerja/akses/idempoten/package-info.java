/** The same POST sent twice is done once: Idempotency-Key of the API. */
@NullMarked
package id.tatakerja.akses.idempoten;

import org.jspecify.annotations.NullMarked;
