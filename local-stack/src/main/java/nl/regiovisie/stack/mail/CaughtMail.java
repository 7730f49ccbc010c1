package nl.regiovisie.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail as a reader would see it.
 *
 * @param headers decoded, in the order of the mail
 * @param text    the plain text, empty if there is none
 * @param html    the HTML alternative, empty if there is none
 */
record CaughtMail(String id, Map<String, String> headers, String text, String html) {

    static CaughtMail parse(String id, byte[] mail) throws IOException {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
            return new CaughtMail(id, headers(message), body(message, "text/plain"), body(message, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("This is no mail", e);
        }
    }

    MailSummary summary() {
        return new MailSummary(id, headers.getOrDefault("Message-ID", ""), headers.getOrDefault("To", ""), subject());
    }

    String subject() {
        return headers.getOrDefault("Subject", "");
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException, IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return headers;
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
