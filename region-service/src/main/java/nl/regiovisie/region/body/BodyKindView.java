package nl.regiovisie.region.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form of participation.
 *
 * @param name of one, in Dutch
 * @param plural of more than one, in Dutch
 */
@Schema(name = "BodyKind", description = "Een vorm van medezeggenschap")
record BodyKindView(String code, String name, String plural) {}
