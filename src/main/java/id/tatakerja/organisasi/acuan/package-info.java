/** What the regulation pack of an instansi says about its structure and leaves to its choice. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.acuan;
