/** The fence around every request: rule of the endpoint, headers, tenant, answers to those who may not pass. */
@NullMarked
package id.tatakerja.akses.pagar;

import org.jspecify.annotations.NullMarked;
