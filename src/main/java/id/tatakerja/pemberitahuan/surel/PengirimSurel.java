package id.tatakerja.pemberitahuan.surel;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server; the classes of mail are loaded at the first one. */
@Component
class PengirimSurel {

    private static final String TUNGGU_MILIDETIK = "10000";

    /** Why a message was not taken, in the words of the server. */
    static final class GagalKirim extends Exception {

        private static final long serialVersionUID = 1L;

        GagalKirim(Exception sebab) {
            super(sebab.getMessage() == null ? sebab.getClass().getSimpleName() : sebab.getMessage(), sebab);
        }
    }

    /**
     * Sends.
     *
     * @param tanda stays the same when the message is sent again, so that a mailbox can tell that it has it already
     */
    void kirim(Smtp smtp, String kepada, String judul, String isi, String tanda) throws GagalKirim {
        var server = new JavaMailSenderImpl();
        server.setHost(smtp.server());
        server.setPort(smtp.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var sifat = server.getJavaMailProperties();
        sifat.setProperty("mail.smtp.connectiontimeout", TUNGGU_MILIDETIK);
        sifat.setProperty("mail.smtp.timeout", TUNGGU_MILIDETIK);
        sifat.setProperty("mail.smtp.writetimeout", TUNGGU_MILIDETIK);
        sifat.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (smtp.keamanan()) {
            case STARTTLS -> {
                sifat.setProperty("mail.smtp.starttls.enable", "true");
                sifat.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> sifat.setProperty("mail.smtp.ssl.enable", "true");
            case TANPA -> {
                // inside the own network
            }
        }
        if (!smtp.pengguna().isEmpty()) {
            sifat.setProperty("mail.smtp.auth", "true");
            server.setUsername(smtp.pengguna());
            server.setPassword(smtp.sandi());
        }
        try {
            var pesan = server.createMimeMessage();
            var isian = new MimeMessageHelper(pesan, StandardCharsets.UTF_8.name());
            isian.setFrom(smtp.pengirim());
            isian.setTo(kepada);
            isian.setSubject(judul);
            isian.setText(isi);
            pesan.setHeader("X-Tatakerja-Surel", tanda);
            pesan.setHeader("Auto-Submitted", "auto-generated");
            server.send(pesan);
        } catch (MailException | MessagingException gagal) {
            throw new GagalKirim(gagal);
        }
    }
}
