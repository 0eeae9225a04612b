/** The page of one unit: who leads it, what stands above and below, its peta jabatan, people, history and settings. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.unit;
