/** The organisation chart: units, their leaders, and the groups under each Pejabat Penilai Kinerja, drawn as SVG with a table behind it. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.bagan;
