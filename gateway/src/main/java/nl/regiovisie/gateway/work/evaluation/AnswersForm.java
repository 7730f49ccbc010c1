package nl.regiovisie.gateway.work.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Answer;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Given;
import nl.regiovisie.gateway.work.form.Form;

/** Answers as they were typed, by question. A question may stay open. */
public record AnswersForm(Map<UUID, String> texts) {

    static AnswersForm of(Moment moment, UUID body) {
        return new AnswersForm(moment.answers().stream()
                .filter(answer -> answer.bodyId().equals(body))
                .collect(Collectors.toMap(answer -> answer.questionId(), answer -> answer.text())));
    }

    static AnswersForm of(Moment moment, Form form) {
        return new AnswersForm(moment.questions().stream()
                .collect(Collectors.toMap(question -> question.id(), question -> form.text(name(question.id())))));
    }

    /** The name of the field for a question. */
    public String field(UUID question) {
        return name(question);
    }

    public String text(UUID question) {
        return texts.getOrDefault(question, "");
    }

    Given given(Moment moment) {
        List<Answer> answers = moment.questions().stream()
                .map(question -> new Answer(question.id(), text(question.id())))
                .filter(answer -> !answer.text().isEmpty())
                .toList();
        return new Given(answers);
    }

    private static String name(UUID question) {
        return "q-" + question;
    }
}
