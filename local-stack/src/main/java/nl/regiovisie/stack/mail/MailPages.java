package nl.regiovisie.stack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Shows what was caught: {@code /} and {@code /mails/1} to people, {@code /mails.json} and {@code /mails/1.json} to programs. */
final class MailPages implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mails mails;

    MailPages(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                html(exchange, MailHtml.list(mails.list()));
            } else if (path.equals("/mails.json")) {
                json(exchange, mails.list());
            } else if (path.startsWith("/mails/")) {
                one(exchange, path.substring("/mails/".length()));
            } else {
                answer(exchange, 404, "text/plain", "There is no such page");
            }
        }
    }

    private void one(HttpExchange exchange, String name) throws IOException {
        boolean forPrograms = name.endsWith(".json");
        Optional<CaughtMail> mail = mails.find(name.replace(".json", ""));
        if (mail.isEmpty()) {
            answer(exchange, 404, "text/plain", "There is no such mail");
        } else if (forPrograms) {
            json(exchange, mail.get());
        } else {
            html(exchange, MailHtml.one(mail.get()));
        }
    }

    private static void json(HttpExchange exchange, Object value) throws IOException {
        answer(exchange, 200, "application/json", JSON.writeValueAsString(value));
    }

    /** A mail comes from outside: nothing in it runs. */
    private static void html(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        answer(exchange, 200, "text/html", page);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
