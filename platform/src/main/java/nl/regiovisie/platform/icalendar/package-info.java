/** Calendars that a reader's own programme keeps up to date (RFC 5545). */
package nl.regiovisie.platform.icalendar;
