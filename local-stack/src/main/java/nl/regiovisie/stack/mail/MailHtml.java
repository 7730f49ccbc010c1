package nl.regiovisie.stack.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two pages of the catcher. */
final class MailHtml {

    private static final int AT_MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>&]*(?:&amp;[^\\s<>&]*)*[^\\s<>&.,;:!?)]");

    private MailHtml() {}

    /** @param mails the newest first; more than two hundred are counted, not shown */
    static String list(List<MailSummary> mails) {
        String rows = mails.stream()
                .limit(AT_MOST)
                .map(mail -> "<tr><td>" + mail.id() + "<td>" + escape(mail.to()) + "<td><a href=\"/mails/" + mail.id()
                        + "\">" + escape(mail.subject()) + "</a>")
                .collect(Collectors.joining("\n"));
        return page(
                "Caught mail (" + mails.size() + ")",
                "<table><tr><th>number<th>to<th>subject\n" + rows + "</table><p>The newest " + AT_MOST
                        + " are shown. Nothing leaves this machine.</p>");
    }

    static String one(CaughtMail mail) {
        String headers =
                mail.headers().entrySet().stream().map(MailHtml::header).collect(Collectors.joining("\n"));
        return page(
                mail.subject(),
                "<p><a href=\"/\">All mail</a></p><pre>" + links(escape(mail.text()))
                        + "</pre><details><summary>Headers</summary><pre>" + headers
                        + "</pre></details><details><summary>HTML</summary><pre>" + escape(mail.html())
                        + "</pre></details>");
    }

    private static String header(Map.Entry<String, String> header) {
        return escape(header.getKey()) + ": " + links(escape(header.getValue()));
    }

    private static String page(String title, String content) {
        return """
                <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>body{font:1rem/1.5 sans-serif;margin:1rem;max-width:60rem}pre{white-space:pre-wrap}
                td,th{text-align:left;padding:.25rem 1rem .25rem 0;overflow-wrap:anywhere}</style>
                <h1>%s</h1>%s
                """.formatted(escape(title), escape(title), content);
    }

    private static String links(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
