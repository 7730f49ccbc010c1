/** What all writers share: XML with every text escaped, parts that ship with the service, and archives. */
package nl.regiovisie.platform.document.markup;
