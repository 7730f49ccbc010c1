package nl.regiovisie.recommendation.dialogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.regiovisie.platform.privacy.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply as editors and who wrote it see it.
 *
 * @param reason why it was refused, or null
 * @param marks what in the text looks like personal data
 */
@Schema(name = "KeptReply")
record KeptReply(@JsonUnwrapped ReplyView reply, String reason, List<PersonalData.Mark> marks, int version) {}
