package nl.regiovisie.gateway.work.start;

import nl.regiovisie.gateway.web.Part;

/**
 * How much waits for each role. A number is null where the visitor does not have the role, missing where the service is
 * down.
 *
 * @param meetings begun or over, and not published
 * @param contributions without a fate; 200 stands for more
 * @param submissions that nobody looked at; 200 stands for more
 * @param answers that the municipality has not given
 * @param replies under answers that nobody looked at; 200 stands for more
 * @param dialogues in which the visitor's body or municipality is awaited; 200 stands for more
 */
record StartPage(
        Part<Integer> meetings,
        Part<Integer> contributions,
        Part<Integer> submissions,
        Part<Integer> answers,
        Part<Integer> replies,
        Part<Integer> dialogues) {}
