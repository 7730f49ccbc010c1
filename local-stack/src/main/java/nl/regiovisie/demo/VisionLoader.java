package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.regiovisie.demo.VisionContent.Step;
import nl.regiovisie.demo.VisionContent.Version;

/** Leads each version through its life, from where it stands; one that someone else took further is left alone. */
class VisionLoader {

    private final Api api;

    VisionLoader(Api api) {
        this.api = api;
    }

    Api.Effect load(Version version) {
        Api.Effect effect = api.place(version.plan());
        List<Step> remaining = remaining(version);
        if (!remaining.isEmpty()) {
            version.sections().forEach(api::place);
            remaining.forEach(step -> take(step, version));
        }
        version.evaluations().forEach(this::evaluate);
        return effect;
    }

    private void take(Step step, Version version) {
        api.act(step.on(version));
        if (step.status().equals("DECISION")) {
            decide(version);
        }
    }

    private void evaluate(Evaluation evaluation) {
        if (api.place(evaluation.plan()) == Api.Effect.CREATED && evaluation.outcome() != null) {
            api.change(evaluation.outcome());
        }
    }

    private void decide(Version version) {
        version.decisions().forEach(api::change);
        version.decisionsOf(participants(version)).forEach(api::change);
    }

    /** The steps that come after the last one that was taken. */
    private List<Step> remaining(Version version) {
        List<String> taken = Content.items(state(version).get("steps")).stream()
                .map(step -> step.get("status").asText())
                .toList();
        return version.steps().stream()
                .filter(step -> !taken.contains(step.status()))
                .toList();
    }

    private List<String> participants(Version version) {
        return Content.items(state(version).get("decisions")).stream()
                .map(decision -> decision.get("municipalityCode").asText())
                .toList();
    }

    private JsonNode state(Version version) {
        return api.get(Account.STEWARD, version.path());
    }
}
