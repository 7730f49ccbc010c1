package nl.regiovisie.recommendation.search;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Searches as somebody without an account. */
final class Search {

    private static final Random RANDOM = new Random();

    private Search() {}

    /** A word that nobody ever said, as Dutch words look. */
    static String word() {
        StringBuilder word = new StringBuilder();
        for (int pair = 0; pair < 6; pair++) {
            word.append("bdfgklmnprst".charAt(RANDOM.nextInt(12)));
            word.append("aeiou".charAt(RANDOM.nextInt(5)));
        }
        return word.append("k").toString();
    }

    static JsonPath of(String words) {
        return with(Map.of("q", words));
    }

    static JsonPath with(Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> ids(String words) {
        return of(words).getList("items.id");
    }

    /** How many of the things found have a value of a facet. */
    static int count(JsonPath found, String facet, String value) {
        List<Map<String, Object>> facets = found.getList("facets");
        return facets.stream()
                .filter(one -> one.get("name").equals(facet))
                .map(one -> (List<?>) one.get("values"))
                .flatMap(List::stream)
                .map(one -> (Map<?, ?>) one)
                .filter(one -> one.get("value").equals(value))
                .mapToInt(one -> (Integer) one.get("count"))
                .sum();
    }
}
