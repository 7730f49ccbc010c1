package nl.regiovisie.recommendation.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** An answer that is not finished, as text: it is kept as it was typed, so that nothing gets lost. */
@ApplicationScoped
public class AnswerJson {

    private final ObjectMapper json;

    AnswerJson(ObjectMapper json) {
        this.json = json;
    }

    /** Equal answers give equal texts. */
    public String of(Answer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer that is no JSON", impossible);
        }
    }

    public Answer read(String content) {
        try {
            return json.readValue(content, Answer.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft that is no answer", impossible);
        }
    }
}
