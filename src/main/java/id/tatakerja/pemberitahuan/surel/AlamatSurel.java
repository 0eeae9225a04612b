package id.tatakerja.pemberitahuan.surel;

import java.util.regex.Pattern;

/** What an address of mail looks like; that it is somebody's is shown by the link sent to it. */
final class AlamatSurel {

    private static final Pattern BENTUK = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");

    private AlamatSurel() {}

    static boolean sah(String alamat) {
        return alamat.length() <= 254 && BENTUK.matcher(alamat).matches();
    }

    /** With the name hidden but for its first letter. */
    static String samar(String alamat) {
        var at = alamat.indexOf('@');
        return at < 1 ? "***" : alamat.charAt(0) + "***" + alamat.substring(at);
    }
}
