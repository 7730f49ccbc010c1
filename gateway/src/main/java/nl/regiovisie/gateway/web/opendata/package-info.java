/** The open data as other catalogues gather it: DCAT-AP-NL 3.0. */
package nl.regiovisie.gateway.web.opendata;
