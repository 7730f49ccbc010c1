package nl.regiovisie.platform.mail;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML alternative of a text: paragraphs and links, no pictures, nothing that is fetched or that follows a reader. */
final class MailHtml {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\h*\\n\\s*");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private MailHtml() {}

    static String of(String subject, String text) {
        String paragraphs = Arrays.stream(EMPTY_LINES.split(text.strip()))
                .map(paragraph -> "<p>" + links(paragraph).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="font: 1rem/1.5 sans-serif; max-width: 40rem; margin: 1rem">
                %s
                </body>
                </html>
                """.formatted(escape(subject), paragraphs);
    }

    private static String links(String paragraph) {
        StringBuilder html = new StringBuilder();
        Matcher page = PAGE.matcher(paragraph);
        int done = 0;
        while (page.find()) {
            String address = escape(page.group());
            html.append(escape(paragraph.substring(done, page.start())))
                    .append("<a href=\"" + address + "\">" + address + "</a>");
            done = page.end();
        }
        return html.append(escape(paragraph.substring(done))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
