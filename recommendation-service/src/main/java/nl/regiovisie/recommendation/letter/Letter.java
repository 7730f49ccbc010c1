package nl.regiovisie.recommendation.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a body writes to one or more municipal councils. A finished letter never changes. */
@Entity
class Letter {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private LetterState state = LetterState.DRAFT;

    private Integer number;
    private UUID bodyId;
    private String regionCode;
    private String[] municipalityCodes;
    private UUID templateId;
    private int templateVersion;

    @Column(columnDefinition = "_uuid")
    private UUID[] recommendationIds;

    private String ownWords;
    private String[] contact;
    private String signature;
    private String[] annexes;
    private boolean example;
    private Instant begunAt;
    private Instant changedAt;
    private Instant finalAt;

    protected Letter() {}

    /**
     * @param draft without errors
     * @param newest version of its template
     */
    Letter(UUID id, LetterDraft draft, int newest, Instant now) {
        this.id = id;
        bodyId = draft.bodyId();
        begunAt = now;
        write(draft, newest, now);
    }

    /**
     * A letter keeps the version of its template, until another is asked for.
     *
     * @param draft without errors, of the same body
     * @param newest version of its template
     */
    void write(LetterDraft draft, int newest, Instant now) {
        templateVersion = versionFor(draft, newest);
        templateId = draft.templateId();
        regionCode = draft.regionCode();
        municipalityCodes = draft.municipalityCodes().toArray(String[]::new);
        recommendationIds = draft.recommendationIds().toArray(UUID[]::new);
        ownWords = words(draft);
        contact = draft.contact().toArray(String[]::new);
        signature = draft.signature();
        annexes = draft.annexes().stream().map(Enum::name).toArray(String[]::new);
        example = draft.example();
        changedAt = now;
    }

    /** Whether it is what was sent. */
    boolean says(LetterDraft draft) {
        return regionCode.equals(draft.regionCode())
                && List.of(municipalityCodes).equals(draft.municipalityCodes())
                && templateId.equals(draft.templateId())
                && templateVersion == versionFor(draft, templateVersion)
                && List.of(recommendationIds).equals(draft.recommendationIds())
                && ownWords.equals(words(draft))
                && List.of(contact).equals(draft.contact())
                && Objects.equals(signature, draft.signature())
                && List.of(annexes)
                        .equals(draft.annexes().stream().map(Enum::name).toList())
                && example == draft.example();
    }

    void finish(int given, Instant now) {
        state = LetterState.FINAL;
        number = given;
        finalAt = now;
    }

    boolean isFinal() {
        return state == LetterState.FINAL;
    }

    boolean isBy(UUID body) {
        return bodyId.equals(body);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    int version() {
        return version;
    }

    private int versionFor(LetterDraft draft, int newest) {
        if (draft.templateVersion() != null) {
            return draft.templateVersion();
        }
        return draft.templateId().equals(templateId) ? templateVersion : newest;
    }

    private static String words(LetterDraft draft) {
        return Objects.requireNonNullElse(draft.ownWords(), "");
    }
}
