package nl.regiovisie.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies per site and follows redirects one at a time, so that a test sees every answer on the way. */
public class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private final URI site;

    public Browser(URI site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html"));
    }

    /** Sends a request with the cookies of its site. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        URI address = request.build().uri();
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), unknown -> new HashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            answers.add(answer);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Follows redirects until there is something to read; the last answer. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return last;
    }

    /** Signs in with a demonstration account. */
    public HttpResponse<String> signIn(String account, String path) {
        HttpResponse<String> form = follow(get(path));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No form to sign in: " + form.statusCode() + " " + form.body());
        }
        URI address = form.uri().resolve(action.group(1).replace("&amp;", "&"));
        return follow(send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("password=demo&username=" + encoded(account)))));
    }

    /** What the own site answered so far, headers and all, as one text. */
    public String everythingSeen() {
        return answers.stream()
                .filter(answer -> answer.uri().getAuthority().equals(site.getAuthority()))
                .map(answer -> answer.headers().map() + "\n" + answer.body())
                .collect(Collectors.joining("\n"));
    }

    public List<HttpResponse<String>> answers() {
        return List.copyOf(answers);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(site.getAuthority(), Map.of()).get(name);
    }

    public void setCookie(String name, String value) {
        cookies.computeIfAbsent(site.getAuthority(), unknown -> new HashMap<>()).put(name, value);
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
