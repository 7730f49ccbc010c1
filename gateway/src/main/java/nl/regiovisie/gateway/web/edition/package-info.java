/** Editions: their documents to take along, and whether a file is one of them. */
package nl.regiovisie.gateway.web.edition;
