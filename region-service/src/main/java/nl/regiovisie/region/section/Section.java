package nl.regiovisie.region.section;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.events.VisionEvent;
import nl.regiovisie.events.VisionEvent.VisionSectionRegistered;

/** What a version says about one point of the checklist. */
@Entity
@Table(name = "vision_section")
class Section {

    @Id
    private String id;

    @Version
    private Integer version;

    private String versionId;
    private String itemCode;
    private int position;
    private String title;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vision_passage", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    private List<Passage> passages = new ArrayList<>();

    protected Section() {}

    /** @param position of the point on the checklist */
    Section(String versionId, String itemCode, int position, SectionDraft draft, Instant now) {
        this.id = id(versionId, itemCode);
        this.versionId = versionId;
        this.itemCode = itemCode;
        this.position = position;
        write(draft, now);
    }

    String id() {
        return id;
    }

    static String id(String versionId, String itemCode) {
        return versionId + "/" + itemCode;
    }

    void write(SectionDraft draft, Instant now) {
        title = draft.title();
        passages.clear();
        passages.addAll(draft.passages());
        changedAt = now;
    }

    boolean says(SectionDraft draft) {
        return title.equals(draft.title()) && passages.equals(draft.passages());
    }

    int version() {
        return version;
    }

    VisionSectionRegistered registered(Instant now) {
        return new VisionSectionRegistered(
                versionId,
                itemCode,
                position,
                title,
                passages.stream()
                        .map(passage -> new VisionEvent.Passage(passage.id(), passage.text()))
                        .toList(),
                now);
    }
}
