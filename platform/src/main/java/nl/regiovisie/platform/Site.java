package nl.regiovisie.platform;

import io.smallrye.config.ConfigMapping;

/** Where readers find the site: what leaves the platform (mails, documents, calendars) links to it. */
@ConfigMapping(prefix = "regiovisie.site")
public interface Site {

    /** Such as {@code https://regiovisie.example}, without a slash at the end. */
    String address();
}
