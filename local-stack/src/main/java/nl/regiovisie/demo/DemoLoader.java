package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Loads the demonstration consultation through the public API. It can be run again: what is there stays as it is.
 *
 * <p>Arguments: the address of the gateway, and that of Keycloak or of its realm. Ends with 1 when something fails.
 */
public final class DemoLoader {

    private static final String REALMS = "/realms/";

    private final Api api;
    private final PrintStream out;

    DemoLoader(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Gebruik: DemoLoader <adres van de gateway> <adres van Keycloak>");
            System.exit(2);
        }
        try {
            load(arguments[0], arguments[1]);
        } catch (LoadFailed failure) {
            System.err.println("Het voorbeeld is niet geladen: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void load(String gateway, String keycloak) {
        String realm = keycloak.contains(REALMS) ? keycloak : keycloak + REALMS + "regiovisie";
        Clock clock = Clock.systemUTC();
        Http http = new Http();
        Api api = new Api(http, new Tokens(http, realm, clock), gateway, clock);
        new DemoLoader(api, System.out).load(LocalDate.now(clock.withZone(Moments.AMSTERDAM)));
    }

    /** @param today in Europe/Amsterdam */
    void load(LocalDate today) {
        Moments moments = new Moments(today);
        BodyContent bodies = new BodyContent();
        MeetingContent meetings = new MeetingContent(moments);
        RecommendationContent recommendations = new RecommendationContent();
        ReviewContent reviews = new ReviewContent(moments);
        VisionContent visions = new VisionContent(moments);
        VisionLoader visionLoader = new VisionLoader(api);

        each("aanbieders", bodies.providers(), api::place);
        each("raden", bodies.bodies(), api::place);
        each("raden in de gids", bodies.entries(), this::show);
        each("versies van regiovisies", visions.versions(), visionLoader::load);
        each("reeksen", meetings.series(), api::place);
        each("bijeenkomsten", meetings.plans(), api::place);
        each("uitkomsten", meetings.outcomes(), api::place);
        each("bekrachtigd", meetings.endorsements(), api::change);
        each("bijeenkomsten gepubliceerd", meetings.publications(), api::change);
        each("aanbevelingen", recommendations.drafts(), api::place);
        each("aanbevelingen gepubliceerd", recommendations.publications(), api::change);
        each("anders afgehandeld", recommendations.fates(), this::decide);
        each("onderwerpen", recommendations.moreTopics(), api::place);
        each("onderwerpen gekozen", recommendations.topics(), this::choose);
        each("steun van raden", recommendations.stances(), this::stand);
        each("beoordelingen", reviews.openings(), api::place);
        each("antwoorden", reviews.answers(), api::place);
    }

    /** An editor who decided otherwise is not overruled. */
    private Api.Effect decide(Request fate) {
        String contribution = fate.path().substring(0, fate.path().lastIndexOf('/'));
        String state = api.get(fate.account(), contribution).at("/fate/state").asText();
        return state.equals(RecommendationContent.UNDECIDED) ? api.change(fate) : Api.Effect.UNCHANGED;
    }

    /** An editor who chose otherwise is not overruled. */
    private Api.Effect choose(Request topics) {
        String contribution = topics.path().substring(0, topics.path().lastIndexOf('/'));
        boolean untouched =
                api.get(topics.account(), contribution).path("topics").isEmpty();
        return untouched ? api.change(topics) : Api.Effect.UNCHANGED;
    }

    /** A body that said something itself is not overruled. */
    private Api.Effect stand(Request stance) {
        String stances = stance.path().substring(0, stance.path().lastIndexOf('/'));
        String body = stance.path().substring(stance.path().lastIndexOf('/') + 1);
        boolean spoken = Content.items(
                        api.get(stance.account(), stances + "?limit=200").get("items"))
                .stream()
                .anyMatch(known -> known.get("bodyId").asText().equals(body));
        return spoken ? Api.Effect.UNCHANGED : api.place(stance);
    }

    /** A body that changed or hid its entry since is not overruled: only one that says nothing yet is filled in. */
    private Api.Effect show(Request entry) {
        String body = entry.path().substring(0, entry.path().lastIndexOf('/'));
        JsonNode known = api.get(entry.account(), body);
        boolean untouched =
                !known.get("listed").asBoolean() && known.get("version").asInt() == 0;
        return untouched ? api.change(entry) : Api.Effect.UNCHANGED;
    }

    private <T> void each(String kind, List<T> requests, Function<T, Api.Effect> act) {
        Map<Api.Effect, Integer> effects = new EnumMap<>(Api.Effect.class);
        requests.forEach(request -> effects.merge(act.apply(request), 1, Integer::sum));
        out.printf(
                "Voorbeeld: %d %s, waarvan %d nieuw en %d anders dan in het voorbeeld%n",
                requests.size(),
                kind,
                effects.getOrDefault(Api.Effect.CREATED, 0),
                effects.getOrDefault(Api.Effect.KEPT, 0));
    }
}
