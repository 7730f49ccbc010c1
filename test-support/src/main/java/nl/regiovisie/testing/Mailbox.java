package nl.regiovisie.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every mail that the service under test handed over, as the catcher took it. */
public final class Mailbox {

    /** Setting that says where the catcher shows them. */
    static final String ADDRESS = "regiovisie.test.mail";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI catcher;

    private Mailbox(URI catcher) {
        this.catcher = catcher;
    }

    /** The one of {@link StackResource}. */
    public static Mailbox ofThisTest() {
        return at(URI.create(ConfigProvider.getConfig().getValue(ADDRESS, String.class)));
    }

    /** @param catcher address of the pages of a catcher */
    public static Mailbox at(URI catcher) {
        return new Mailbox(catcher);
    }

    /** All, the newest first; a mail that was handed over twice is there twice. */
    public List<Summary> all() {
        return get("/mails.json", new TypeReference<>() {});
    }

    /** Those to one address, the newest first. */
    public List<Letter> to(String address) {
        return all().stream()
                .filter(mail -> mail.to().equals(address))
                .map(mail -> get("/mails/" + mail.id() + ".json", new TypeReference<Letter>() {}))
                .toList();
    }

    /** A mail in the list; the same {@code messageId} is the same mail. */
    public record Summary(String id, String messageId, String to, String subject) {}

    /** A mail with all that it says. */
    public record Letter(String id, Map<String, String> headers, String text, String html) {}

    private <T> T get(String path, TypeReference<T> type) {
        try {
            HttpRequest request = HttpRequest.newBuilder(catcher.resolve(path)).build();
            return JSON.readValue(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body(), type);
        } catch (IOException failure) {
            throw new AssertionError("The catcher of mail does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
