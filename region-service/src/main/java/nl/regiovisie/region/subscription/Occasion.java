package nl.regiovisie.region.subscription;

import java.time.LocalDate;

/**
 * A day on which a regional vision can be influenced, or on which something is decided about it.
 *
 * @param key        stays the same when the day moves; no personal data
 * @param regionCode null if it concerns the whole country
 * @param day        in Europe/Amsterdam; of a period the day that people must not miss
 * @param title      one line, in Dutch, for readers who do not see the region beside it
 * @param path       of the page about it, below the address of the site, with a slash at the begin
 */
public record Occasion(String key, String regionCode, LocalDate day, String title, String path) {}
