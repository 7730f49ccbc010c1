/**
 * What all pages share: the words of the site, dates and tiles as templates write them, and parts that may be missing
 * when a service is down. Each page is a feature package below; it asks the services in one parallel round and shows
 * records of its own.
 */
package nl.regiovisie.gateway.web;
