package nl.regiovisie.gateway.work.submission;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Answers;
import nl.regiovisie.gateway.work.submission.Submissions.Followed;

/**
 * What is behind a private link: the red thread of what somebody sent in.
 *
 * @param site where readers find the site
 * @param fresh whether it was sent just now
 * @param answers of municipalities to the recommendation; missing while the service is down, null without one
 */
public record FollowPage(String site, String code, boolean fresh, Followed followed, Part<Answers> answers) {

    /** The whole private link, to be kept. */
    public String link() {
        return site + address(code);
    }

    /** Where taking it back begins. */
    public String erasing() {
        return "/meepraten/volgen/wissen?code=" + encoded(code);
    }

    public String back() {
        return address(code);
    }

    /** A code is what somebody else may have written. */
    static String address(String code) {
        return "/meepraten/volgen?code=" + encoded(code);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
