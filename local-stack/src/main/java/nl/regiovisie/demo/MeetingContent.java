package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings, what was said in them, and how the group stood behind it. */
class MeetingContent {

    private final JsonNode meetings = Content.file("meetings");
    private final JsonNode outcomes = Content.file("outcomes");
    private final JsonNode series = Content.file("series").get("series");
    private final Moments moments;

    MeetingContent(Moments moments) {
        this.moments = moments;
    }

    List<Request> series() {
        return Content.items(series).stream().map(MeetingContent::register).toList();
    }

    List<Request> plans() {
        return Content.items(meetings.get("meetings")).stream().map(this::plan).toList();
    }

    List<Request> outcomes() {
        Map<String, JsonNode> questions = Content.items(meetings.get("meetings")).stream()
                .flatMap(meeting -> Content.items(meeting.path("guidingQuestions")).stream())
                .collect(Collectors.toMap(question -> question.get("id").asText(), question -> question.get("text")));
        return outcomeItems().map(outcome -> outcome(outcome, questions)).toList();
    }

    List<Request> endorsements() {
        return outcomeItems().map(MeetingContent::endorsement).toList();
    }

    /** Only of meetings that were held. */
    List<Request> publications() {
        return Content.items(meetings.get("meetings")).stream()
                .filter(meeting -> meeting.get("status").asText().equals("PUBLISHED"))
                .map(MeetingContent::publication)
                .toList();
    }

    private Stream<JsonNode> outcomeItems() {
        return Content.items(outcomes.get("outcomes")).stream();
    }

    private Request plan(JsonNode meeting) {
        ObjectNode body = Content.pick(meeting, "title", "kind", "mode", "series", "seats", "minimum", "agenda");
        body.set("regionCodes", meeting.at("/scope/regions"));
        body.set("guidingQuestions", Content.array(meeting.path("guidingQuestions"), question -> question.get("text")));
        setTimes(body, meeting);
        setPlace(body, meeting);
        body.set("notice", meetings.get("notice"));
        return new Request(Account.FACILITATOR, path(meeting.get("id")), body.put("example", true));
    }

    private void setTimes(ObjectNode body, JsonNode meeting) {
        if (meeting.has("startsAt")) {
            body.put("startsAt", instant(meeting.get("startsAt")));
            body.put("endsAt", instant(meeting.get("endsAt")));
        } else {
            ZonedDateTime start = moments.start(meeting.get("starts"));
            Duration length = Duration.ofMinutes(meeting.get("durationMinutes").asLong());
            body.put("startsAt", start.toInstant().toString());
            body.put("endsAt", start.plus(length).toInstant().toString());
        }
    }

    private static void setPlace(ObjectNode body, JsonNode meeting) {
        JsonNode place = meeting.path("place");
        if (place.isObject()) {
            String address =
                    place.get("name").asText() + ", " + place.get("city").asText();
            body.put("place", address + ". " + place.path("access").asText());
        }
        if (meeting.at("/online/link").isTextual()) {
            body.set("onlineLink", meeting.at("/online/link"));
        }
    }

    private static Request register(JsonNode series) {
        ObjectNode body = Content.pick(series, "name", "description");
        body.set("startsOn", series.at("/period/from"));
        body.set("endsOn", series.at("/period/until"));
        return new Request(Account.EDITOR, "series/" + series.get("id").asText(), body.put("example", true));
    }

    /** @param questions by their ids, in the words in which they are asked */
    private static Request outcome(JsonNode outcome, Map<String, JsonNode> questions) {
        ObjectNode body = Content.pick(outcome, "kind", "theme", "text", "voicedBy", "consentToPublish");
        body.set("regionCodes", outcome.get("regions"));
        if (outcome.hasNonNull("question")) {
            body.set("question", questions.get(outcome.get("question").asText()));
        }
        return new Request(Account.FACILITATOR, outcomePath(outcome), body.put("example", true));
    }

    private static Request endorsement(JsonNode outcome) {
        JsonNode endorsement = outcome.get("endorsement");
        ObjectNode body = Content.pick(endorsement, "result", "remark");
        if (endorsement.hasNonNull("who")) {
            body.set("heldBy", endorsement.get("who"));
        }
        return new Request(Account.FACILITATOR, outcomePath(outcome) + "/endorsement", body);
    }

    private static Request publication(JsonNode meeting) {
        ObjectNode body = Content.pick(meeting.path("endorsement"), "present", "note");
        body.set("attendance", meeting.get("attendance"));
        return new Request(Account.FACILITATOR, path(meeting.get("id")) + "/publication", body);
    }

    private static String path(JsonNode meeting) {
        return "meetings/" + DemoId.MEETING.of(meeting.asText());
    }

    private static String outcomePath(JsonNode outcome) {
        return path(outcome.get("meeting")) + "/outcomes/"
                + DemoId.OUTCOME.of(outcome.get("id").asText());
    }

    private static String instant(JsonNode withOffset) {
        return OffsetDateTime.parse(withOffset.asText()).toInstant().toString();
    }
}
