/** What tests stand on: a real PostgreSQL, and the requirement that a test proves. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.uji;
