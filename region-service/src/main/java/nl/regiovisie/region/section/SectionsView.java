package nl.regiovisie.region.section;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The text of a version, point by point of the checklist.
 *
 * @param readable whether everyone may read it; as long as not, others than those who write it see which points have a
 *     text, and not the text
 * @param items every point of the checklist, in order
 */
@Schema(name = "VisionSections", description = "De tekst van een versie, per punt van de inhoudslijst")
record SectionsView(boolean readable, List<SectionView> items) {

    /**
     * @param filled whether there is a text
     * @param title null without a text that the caller may read
     * @param version for {@code If-Match} when it is changed; null without a text
     */
    @Schema(name = "VisionSection")
    record SectionView(
            String itemCode,
            String itemName,
            String legalBasis,
            boolean compulsory,
            boolean filled,
            String title,
            List<PassageView> passages,
            Integer version) {

        SectionView hidden() {
            return new SectionView(itemCode, itemName, legalBasis, compulsory, filled, null, List.of(), null);
        }
    }

    @Schema(name = "PassageView")
    record PassageView(UUID id, String text) {}

    SectionsView hidden() {
        return new SectionsView(false, items.stream().map(SectionView::hidden).toList());
    }
}
