/** Pages of people: the list with search, and one person with everything he or she held. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.orang;
