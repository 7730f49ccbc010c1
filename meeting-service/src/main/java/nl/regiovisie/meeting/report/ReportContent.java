package nl.regiovisie.meeting.report;

import java.util.List;
import java.util.UUID;

/**
 * All that an edition of a report says, in the words that its readers see; nothing that only some may know.
 *
 * @param address of the page where it is
 * @param checkPage that tells whether a document is one of ours
 * @param day on which this edition was made
 * @param attendance of the roles that were there
 * @param agenda what was planned, a line each
 * @param present how many took part in the round at the end, or null
 * @param missing what those present said was missing at the table
 * @param round why the group did not go through the list at the end, or null if it did
 * @param afterwards what came of the remarks of those who were there, or null
 * @param text what the facilitator wrote, Markdown
 * @param advice tips of the facilitator
 * @param items all that was said, in the order in which it was
 */
record ReportContent(
        String title,
        String address,
        String checkPage,
        String day,
        int edition,
        List<Fact> facts,
        List<Present> attendance,
        List<String> agenda,
        Integer present,
        List<String> missing,
        String round,
        String note,
        String afterwards,
        String text,
        List<Theme> themes,
        List<Said> goodPractices,
        List<String> advice,
        List<Said> tips,
        List<Said> quotations,
        List<Correction> corrections,
        List<Item> items,
        String notice,
        boolean example) {

    /** One line of the heading: when, where, for which regions. */
    record Fact(String name, String value) {}

    /** @param count in words, "minder dan 5" where a number could be traced */
    record Present(String role, String count) {}

    record Theme(String name, List<Said> words) {}

    /**
     * @param question the guiding question that was asked, or null
     * @param voices who said it, in roles; empty if nobody noted that
     * @param endorsement what the group made of it; empty if all endorsed it
     * @param minority whether not everyone shares it
     */
    record Said(String kind, String text, String question, String voices, String endorsement, boolean minority) {}

    /**
     * @param number of its place in the meeting, from 1
     * @param voices as of {@link Said}
     */
    record Item(
            UUID id,
            int number,
            String kind,
            String theme,
            String text,
            String question,
            String voices,
            String endorsement) {}

    record Correction(int number, String day, String text, String reason) {}

    public boolean isCorrected() {
        return !corrections.isEmpty();
    }
}
