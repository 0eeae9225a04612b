package id.tatakerja.arsitektur;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills the parameters of any method with what a tenant owns, chosen by type and name. */
final class PembuatNilai {

    /** Where the attacked instansi is: its rows begin on the day that it is there. */
    static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private static final int PALING_BANYAK = 120;

    private final Map<String, List<String>> teks = new HashMap<>();
    private final Map<String, List<Long>> nomor = new HashMap<>();
    private final Map<Class<?>, List<?>> milik = new LinkedHashMap<>();
    private final List<Object> didengar;
    private final String selainnya;

    /** @param didengar collects what is handed to callbacks, since that is an answer too */
    PembuatNilai(String selainnya, List<Object> didengar) {
        this.selainnya = selainnya;
        this.didengar = didengar;
    }

    /** Texts for parameters of these names. */
    PembuatNilai teks(List<String> nilai, String... nama) {
        for (var satu : nama) {
            teks.put(satu, nilai);
        }
        return this;
    }

    /** Numbers for parameters of the name. */
    PembuatNilai nomor(List<Long> nilai, String nama) {
        nomor.put(nama, nilai);
        return this;
    }

    /** Values for parameters of the type. */
    <T> PembuatNilai milik(Class<T> jenis, List<? extends T> nilai) {
        milik.put(jenis, nilai);
        return this;
    }

    /** Argument lists to try: every combination of the candidates, up to a bound. */
    List<Object[]> susunan(Method metode) {
        var hasil = new ArrayList<Object[]>();
        hasil.add(new Object[metode.getParameterCount()]);
        Parameter[] parameter = metode.getParameters();
        for (var i = 0; i < parameter.length; i++) {
            var lanjut = new ArrayList<Object[]>();
            for (var nilai : calon(parameter[i].getParameterizedType(), parameter[i].getName())) {
                for (var awal : hasil) {
                    if (lanjut.size() < PALING_BANYAK) {
                        var satu = awal.clone();
                        satu[i] = nilai;
                        lanjut.add(satu);
                    }
                }
            }
            hasil = lanjut;
        }
        return hasil;
    }

    private List<?> calon(Type jenis, String nama) {
        if (jenis instanceof ParameterizedType p) {
            Type[] isi = p.getActualTypeArguments();
            Class<?> mentah = (Class<?>) p.getRawType();
            if (mentah == Optional.class) {
                return List.of(Optional.of(pertama(isi[0], nama)), Optional.empty());
            }
            if (mentah == Set.class) {
                return List.of(Set.of(pertama(isi[0], nama)));
            }
            if (Collection.class.isAssignableFrom(mentah) || mentah == Iterable.class) {
                return List.of(List.copyOf(calon(isi[0], nama)));
            }
            if (Map.class.isAssignableFrom(mentah)) {
                return List.of(new TreeMap<>(Map.of(pertama(isi[0], "kunci"), pertama(isi[1], nama))));
            }
            return calon(mentah, nama);
        }
        Class<?> kelas = jenis instanceof Class<?> k ? k : Object.class;
        if ((kelas == long.class || kelas == Long.class) && nomor.containsKey(nama)) {
            return nomor.get(nama);
        }
        if (milik.containsKey(kelas)) {
            return milik.get(kelas);
        }
        if (kelas == String.class || kelas == Object.class) {
            return teks.getOrDefault(nama, List.of(selainnya));
        }
        return kelas.isPrimitive() || kelas.getName().startsWith("java.lang.") ? angka(kelas, nama) : benda(kelas, nama);
    }

    private List<?> angka(Class<?> kelas, String nama) {
        if (kelas == boolean.class || kelas == Boolean.class) {
            return List.of(true, false);
        }
        if (kelas == int.class || kelas == Integer.class) {
            return List.of(nama.equals("lewati") || nama.equals("mulai") ? 0 : nama.equals("halaman") || nama.equals("langkah") ? 1 : 20);
        }
        return milik.getOrDefault(Long.class, List.of(1L));
    }

    private List<?> benda(Class<?> kelas, String nama) {
        if (kelas.isEnum()) {
            return List.of(kelas.getEnumConstants()).stream().limit(6).toList();
        }
        if (kelas == LocalDate.class) {
            return List.of(LocalDate.now(ZONA));
        }
        if (kelas == Instant.class) {
            return List.of(Instant.now());
        }
        if (kelas == Duration.class) {
            return List.of(Duration.ofHours(1));
        }
        if (kelas == java.time.Period.class) {
            return List.of(java.time.Period.ofDays(3));
        }
        if (kelas == java.time.ZoneId.class) {
            return List.of(java.time.ZoneId.of("Asia/Jakarta"));
        }
        if (kelas == UUID.class) {
            return List.of(UUID.randomUUID());
        }
        if (kelas.isRecord()) {
            // of numbers without an order both ends are tried, since one may be of another table
            return Stream.of(kelas.getRecordComponents()).anyMatch(b -> b.getType() == UUID.class)
                    ? List.of(rekaman(kelas, false), rekaman(kelas, true))
                    : List.of(rekaman(kelas, false));
        }
        if (kelas.isSealed()) {
            return calon(kelas.getPermittedSubclasses()[0], nama);
        }
        if (kelas.isInterface()) {
            return List.of(Proxy.newProxyInstance(kelas.getClassLoader(), new Class<?>[] {kelas}, (_, _, nilai) -> {
                didengar.addAll(nilai == null ? List.of() : List.of(nilai));
                return null;
            }));
        }
        throw new IllegalArgumentException("Belum ada nilai uji untuk " + kelas.getName() + " " + nama);
    }

    private Object rekaman(Class<?> kelas, boolean terakhir) {
        try {
            RecordComponent[] bagian = kelas.getRecordComponents();
            var jenis = new Class<?>[bagian.length];
            var nilai = new Object[bagian.length];
            for (var i = 0; i < bagian.length; i++) {
                jenis[i] = bagian[i].getType();
                nilai[i] = terakhir && jenis[i] == UUID.class
                        ? calon(UUID.class, bagian[i].getName()).getLast()
                        : pertama(bagian[i].getGenericType(), bagian[i].getName());
            }
            var pembuat = kelas.getDeclaredConstructor(jenis);
            pembuat.setAccessible(true);
            return pembuat.newInstance(nilai);
        } catch (ReflectiveOperationException gagal) {
            throw new IllegalArgumentException("Tidak dapat membuat " + kelas.getName(), gagal);
        }
    }

    private Object pertama(Type jenis, String nama) {
        return calon(jenis, nama).getFirst();
    }
}
