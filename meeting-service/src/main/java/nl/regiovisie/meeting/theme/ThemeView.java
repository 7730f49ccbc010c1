package nl.regiovisie.meeting.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A theme under which outcomes are ordered.
 *
 * @param id readable and stable
 * @param position order in which themes are shown, from 1
 */
@Schema(name = "Theme")
record ThemeView(String id, String name, int position, int version) {}
