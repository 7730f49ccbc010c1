package nl.regiovisie.gateway.web.edition;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import nl.regiovisie.platform.problem.NotFound;

/**
 * A document as its address names it: {@code samenvatting.pdf}.
 *
 * @param name in Dutch
 * @param format {@code pdf}, {@code docx}, {@code odt} or {@code html}
 */
public record DocumentFile(String name, String format) {

    /** As the API calls them. */
    private static final Map<String, String> KINDS = Map.of(
            "samenvatting", "summary", "rapport", "report", "verslag", "protocol", "aanbeveling", "recommendation");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt", "application/vnd.oasis.opendocument.text",
            "html", "text/html;charset=UTF-8");

    /** A document has its looks within it, and nothing that runs. */
    private static final String ONLY_LOOKS = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** @return empty if there is no such document */
    public static Optional<DocumentFile> of(String address) {
        String[] parts = address.split("\\.", 2);
        return parts.length == 2 && KINDS.containsKey(parts[0]) && TYPES.containsKey(parts[1])
                ? Optional.of(new DocumentFile(parts[0], parts[1]))
                : Optional.empty();
    }

    /**
     * @param name the only one that there is at this address
     * @throws NotFound if it is asked for another, or in no format that there is
     */
    public static DocumentFile of(String name, String address) {
        return of(address)
                .filter(file -> file.name().equals(name))
                .orElseThrow(() -> new NotFound("document", address));
    }

    /** As the API calls it: {@code summary}, {@code report}, {@code protocol} of a meeting, or {@code recommendation}. */
    public String kind() {
        return KINDS.get(name);
    }

    /**
     * A browser shows it, or an office program opens it.
     *
     * @param about tells it from all others: {@code jz25-editie-2}
     * @param response has the headers of all pages already
     */
    public Response answer(byte[] content, String about, HttpServerResponse response) {
        if (format.equals("html")) {
            // in the place of the site's: a browser obeys all that it gets, and the site's forbids looks within a page
            response.putHeader("Content-Security-Policy", ONLY_LOOKS);
        }
        String how = format.equals("docx") || format.equals("odt") ? "attachment" : "inline";
        return Response.ok(content, TYPES.get(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how + "; filename=\"" + name + "-" + about + "." + format + '"')
                .build();
    }
}
