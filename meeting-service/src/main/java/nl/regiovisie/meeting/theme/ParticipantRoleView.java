package nl.regiovisie.meeting.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role in which people take part in a meeting.
 *
 * @param id readable and stable
 * @param name one person
 * @param plural more than one
 * @param position order in which roles are shown, from 1
 */
@Schema(name = "ParticipantRole")
record ParticipantRoleView(String id, String name, String plural, int position) {}
