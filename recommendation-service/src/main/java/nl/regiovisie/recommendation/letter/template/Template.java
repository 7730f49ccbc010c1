package nl.regiovisie.recommendation.letter.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The newest words; letters keep those that they were made with. */
@Entity
@Table(name = "letter_template")
class Template {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String title;
    private String subject;
    private String text;
    private boolean retired;
    private Instant changedAt;

    protected Template() {}

    /** @param draft without errors */
    Template(UUID id, TemplateDraft draft, Instant now) {
        this.id = id;
        write(draft, now);
    }

    /** @param draft without errors */
    void write(TemplateDraft draft, Instant now) {
        title = draft.title();
        subject = draft.subject();
        text = draft.text();
        retired = draft.retired();
        changedAt = now;
    }

    boolean says(TemplateDraft draft) {
        return title.equals(draft.title())
                && subject.equals(draft.subject())
                && text.equals(draft.text())
                && retired == draft.retired();
    }

    int version() {
        return version;
    }
}
