package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The visions of all regions, each version as far as the demonstration wants it. */
class VisionContent {

    /** How long a region works on a version before others see it, in days; the files do not say. */
    private static final int PREPARING = 240;

    private static final int DRAFTING = 90;

    private final JsonNode file = Content.file("visions");
    private final Moments moments;

    VisionContent(Moments moments) {
        this.moments = moments;
    }

    /** In the order in which they follow one another. */
    List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (JsonNode vision : Content.items(file.get("visions"))) {
            for (JsonNode version : Content.items(vision.get("versions"))) {
                boolean current = version.get("id").equals(vision.get("currentVersion"));
                versions.add(new Version(vision, version, current));
            }
        }
        return versions;
    }

    /** One version, and what leads to how it stands. */
    final class Version {

        private final JsonNode vision;
        private final JsonNode version;
        private final boolean current;

        private Version(JsonNode vision, JsonNode version, boolean current) {
            this.vision = vision;
            this.version = version;
            this.current = current;
        }

        String path() {
            return "visions/" + vision.get("region").asText() + "/versions/"
                    + version.get("number").asInt();
        }

        Request plan() {
            ObjectNode body = Content.pick(version, "title");
            body.put("periodFrom", version.at("/period/from").asInt() + "-01-01");
            body.put("periodUntil", version.at("/period/until").asInt() + "-12-31");
            body.set("regimeCode", version.get("legalRegime"));
            if (isTakenOver()) {
                body.put("adoptedOn", day(version.get("adoptedOn")));
            } else {
                body.put("startedOn", started().toString());
            }
            if (version.has("clientsInvolved")) {
                body.put("clientsInvolvedSince", day(version.at("/clientsInvolved/since")));
                body.set("clientsInvolvedHow", version.at("/clientsInvolved/how"));
            }
            if (version.has("consultation")) {
                body.put("consultationOpens", day(version.at("/consultation/opens")));
                body.put("consultationCloses", day(version.at("/consultation/closes")));
            }
            if (current) {
                body.set("note", vision.get("note"));
            }
            body.set("notice", file.get("notice"));
            return request(path(), body.put("example", true));
        }

        List<Request> sections() {
            return Content.items(version.path("sections")).stream()
                    .map(section -> {
                        ObjectNode body = Content.pick(section, "title");
                        body.set("passages", Content.array(section.get("passages"), VisionContent::passage));
                        return request(
                                path() + "/sections/"
                                        + section.get("checklistItem").asText(),
                                body);
                    })
                    .toList();
        }

        /** The steps after preparation, in order; each has the status that it leads to. */
        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            String state = current ? vision.get("state").asText() : "ADOPTED";
            if (!isTakenOver() && !state.equals("PREPARATION")) {
                draftingSteps(state, steps);
            }
            if (state.equals("EVALUATION") || state.equals("ADJUSTMENT")) {
                steps.add(new Step(state, since()));
            }
            return steps;
        }

        /** Of the municipalities that decide; only while the version lies before them. */
        List<Request> decisions() {
            boolean decides =
                    version.has("adoptedOn") || vision.get("state").asText().equals("DECISION");
            return decides
                    ? Content.items(version.path("decisions")).stream()
                            .map(this::decision)
                            .toList()
                    : List.of();
        }

        /** Where the files only say who decided: those did soon after the proposal, the others will by the last day. */
        List<Request> decisionsOf(List<String> municipalities) {
            if (!version.has("decidedBy")) {
                return List.of();
            }
            List<String> decided = Content.items(version.get("decidedBy")).stream()
                    .map(JsonNode::asText)
                    .toList();
            return municipalities.stream()
                    .map(code -> {
                        int turn = decided.indexOf(code);
                        ObjectNode body = JsonNodeFactory.instance.objectNode();
                        body.put("outcome", turn < 0 ? "PENDING" : "ADOPTED");
                        body.put(
                                "councilOn",
                                turn < 0
                                        ? day(version.get("lastDecisionExpected"))
                                        : earliest(since().plusDays(3L * turn + 3))
                                                .toString());
                        return request(path() + "/decisions/" + code, body);
                    })
                    .toList();
        }

        List<Evaluation> evaluations() {
            return Content.items(version.path("evaluationMoments")).stream()
                    .map(moment -> Evaluation.of(moment, versionId(), vision.get("note"), moments))
                    .toList();
        }

        private void draftingSteps(String state, List<Step> steps) {
            LocalDate draft = state.equals("DRAFT") ? since() : firstStep().minusDays(DRAFTING);
            steps.add(new Step("DRAFT", draft));
            if (state.equals("DRAFT")) {
                return;
            }
            if (version.has("consultation")) {
                LocalDate opens = moments.day(version.at("/consultation/opens"));
                steps.add(new Step("CONSULTATION", opens));
            }
            if (!state.equals("CONSULTATION")) {
                steps.add(new Step("DECISION", version.has("adoptedOn") ? firstStep() : since()));
            }
        }

        /** The first that others see of it. */
        private LocalDate firstStep() {
            if (version.has("consultation")) {
                return moments.day(version.at("/consultation/opens"));
            }
            return version.has("adoptedOn")
                    ? moments.day(version.get("adoptedOn")).minusDays(DRAFTING)
                    : since();
        }

        private LocalDate started() {
            return current && vision.get("state").asText().equals("PREPARATION")
                    ? since()
                    : earliest(firstStep().minusDays(PREPARING));
        }

        /** Adopted, and the files do not say by whom. */
        private boolean isTakenOver() {
            return version.has("adoptedOn") && !version.has("decisions");
        }

        private Request decision(JsonNode decision) {
            ObjectNode body = Content.pick(decision, "outcome", "number", "remark");
            body.put("executiveOn", day(decision.get("executiveDecision")));
            body.put("councilOn", day(decision.get("councilDecision")));
            return request(path() + "/decisions/" + decision.get("municipality").asText(), body);
        }

        private String versionId() {
            return vision.get("region").asText() + "-v" + version.get("number").asInt();
        }

        private LocalDate since() {
            return moments.day(vision.get("stateSince"));
        }

        private LocalDate earliest(LocalDate day) {
            return day.isBefore(moments.today()) ? day : moments.today();
        }

        private String day(JsonNode moment) {
            return moments.day(moment).toString();
        }
    }

    /** @param status what the version is after it */
    record Step(String status, LocalDate day) {

        Request on(Version version) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            return request(version.path() + "/steps", body.put("status", status).put("onDay", day.toString()));
        }
    }

    private static JsonNode passage(JsonNode passage) {
        ObjectNode body = Content.pick(passage, "text");
        return body.put("id", DemoId.PASSAGE.of(passage.get("id").asText()).toString());
    }

    private static Request request(String path, JsonNode body) {
        return new Request(Account.STEWARD, path, body);
    }
}
