package id.tatakerja.jejak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries of the trail are wanted; an empty part asks for all.
 *
 * @param instansi code of the tenant, or {@code *} for the installation itself
 * @param pelaku exact user name of the actor
 * @param objek part of the object's name
 * @param dari first day
 * @param sampai last day, included
 * @param zona where these days begin and end
 */
public record SaringanJejak(
        Optional<String> instansi,
        Optional<String> pelaku,
        Optional<String> objek,
        Optional<LocalDate> dari,
        Optional<LocalDate> sampai,
        ZoneId zona) {

    String syarat() {
        List<String> syarat = new ArrayList<>(List.of("true"));
        instansi.ifPresent(_ -> syarat.add("instansi = :instansi"));
        pelaku.ifPresent(_ -> syarat.add("pelaku = :pelaku"));
        objek.ifPresent(_ -> syarat.add("objek ilike :objek"));
        dari.ifPresent(_ -> syarat.add("waktu >= :dari"));
        sampai.ifPresent(_ -> syarat.add("waktu < :sampai"));
        return String.join(" and ", syarat);
    }

    Map<String, Object> nilai() {
        Map<String, Object> nilai = new HashMap<>();
        instansi.ifPresent(isi -> nilai.put("instansi", isi));
        pelaku.ifPresent(isi -> nilai.put("pelaku", isi));
        objek.ifPresent(isi -> nilai.put("objek", "%" + isi.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"));
        dari.ifPresent(hari -> nilai.put("dari", awal(hari)));
        sampai.ifPresent(hari -> nilai.put("sampai", awal(hari.plusDays(1))));
        return nilai;
    }

    private OffsetDateTime awal(LocalDate hari) {
        return OffsetDateTime.ofInstant(hari.atStartOfDay(zona).toInstant(), ZoneOffset.UTC);
    }
}
