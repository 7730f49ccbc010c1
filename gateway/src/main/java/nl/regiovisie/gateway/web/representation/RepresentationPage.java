package nl.regiovisie.gateway.web.representation;

import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRepresentation.Group;
import nl.regiovisie.gateway.web.published.PublicRepresentation.Region;
import nl.regiovisie.gateway.web.published.PublicRepresentation.Representation;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;

/**
 * Who was heard in the chosen meetings.
 *
 * @param series id of the chosen series; empty for all, as the region and the meeting
 * @param meetings that can be chosen
 */
record RepresentationPage(
        String series,
        String region,
        String meeting,
        Representation heard,
        RegionNames regions,
        MeetingNames names,
        List<Meeting> meetings) {

    /** Roles and kinds of care that no meeting had; a kind of care only where people were asked at all. */
    public List<Group> notYet() {
        Stream<Group> care = heard.careCounted() == 0 ? Stream.empty() : heard.care().stream();
        return Stream.concat(heard.roles().stream(), care)
                .filter(group -> !group.heard())
                .toList();
    }

    public boolean chosen(Meeting other) {
        return other.id().toString().equals(meeting);
    }

    /** Of the whole country, or of one series. */
    public boolean overRegions() {
        return region.isBlank() && meeting.isBlank();
    }

    /** How many regions of today had a meeting. */
    public int heardRegions() {
        return regions.all().size() - silentRegions().size();
    }

    /** Regions of today without a meeting. */
    public List<RegionNames.Entry> silentRegions() {
        List<String> spoke = heard.regions().stream()
                .filter(known -> known.meetings() > 0)
                .map(Region::code)
                .toList();
        return regions.all().stream()
                .filter(known -> !spoke.contains(known.code()))
                .toList();
    }
}
