/** Writes documents as HTML. */
package nl.regiovisie.platform.document.html;
