package nl.regiovisie.recommendation.topic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic as the API shows it.
 *
 * @param id readable and stable
 * @param ended whether it is offered no more; what has it keeps it
 */
@Schema(name = "Topic")
record TopicView(String id, String name, int position, boolean ended, int version) {}
