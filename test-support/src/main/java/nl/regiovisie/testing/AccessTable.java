package nl.regiovisie.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may call what: one row for each operation of the service under test. Checking it walks every operation of
 * {@code /v1/openapi.json} with every role and without a token, so an endpoint without a decision fails the build.
 */
public final class AccessTable {

    private static final List<String> ROLES = List.of("facilitator", "editor", "municipality", "council", "steward");
    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");
    private static final String SOME_ID = "018f0000-0000-7000-8000-000000000000";

    private final Map<String, Set<String>> rows = new LinkedHashMap<>();
    private final Set<String> open = new TreeSet<>();

    /** @param operations open to callers with and without a token: {@code "GET /v1/meetings/{id}"} */
    public AccessTable everyone(String... operations) {
        for (String operation : operations) {
            open.add(operation);
            rows.put(operation, Set.copyOf(ROLES));
        }
        return this;
    }

    /** @param roles who may call it; all others get 403, and a caller without a token 401 */
    public AccessTable only(String operation, String... roles) {
        rows.put(operation, Set.of(roles));
        return this;
    }

    /** Fails with every difference between the table and what the service does. */
    public void check() {
        List<String> differences = new ArrayList<>();
        Set<String> contract = operations();
        contract.stream()
                .filter(operation -> !rows.containsKey(operation))
                .forEach(operation -> differences.add("no row for " + operation));
        rows.keySet().stream()
                .filter(operation -> !contract.contains(operation))
                .forEach(operation -> differences.add("no such operation " + operation));
        rows.forEach((operation, allowed) -> {
            if (contract.contains(operation)) {
                walk(operation, allowed, differences);
            }
        });
        if (!differences.isEmpty()) {
            throw new AssertionError(String.join("\n", differences));
        }
    }

    private void walk(String operation, Set<String> allowed, List<String> differences) {
        compare(operation, "anonymous", open.contains(operation), 401, call(operation, given()), differences);
        for (String role : ROLES) {
            RequestSpecification caller = given().auth().oauth2(Tokens.of(role));
            compare(operation, role, allowed.contains(role), 403, call(operation, caller), differences);
        }
    }

    private static void compare(
            String operation, String caller, boolean allowed, int refusal, Response answer, List<String> differences) {
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403;
        boolean asExpected = allowed ? !refused : answer.statusCode() == refusal;
        boolean broken = answer.statusCode() >= 500 && answer.statusCode() != 503;
        if (!asExpected || broken) {
            differences.add(operation + " as " + caller + ": expected " + (allowed ? "access" : refusal) + ", got "
                    + answer.statusCode());
        }
    }

    private static Response call(String operation, RequestSpecification caller) {
        Method method = Method.valueOf(operation.substring(0, operation.indexOf(' ')));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]+}", SOME_ID);
        if (method == Method.PUT || method == Method.POST || method == Method.PATCH) {
            caller.contentType(ContentType.JSON).body("{}");
        }
        return caller.request(method, path);
    }

    private static Set<String> operations() {
        Map<String, Map<String, Object>> paths =
                given().get("/v1/openapi.json").then().statusCode(200).extract().path("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(VERBS::contains)
                .forEach(verb -> operations.add(
                        verb.toUpperCase(Locale.ROOT) + " " + (path.startsWith("/v1") ? path : "/v1" + path))));
        return operations;
    }
}
