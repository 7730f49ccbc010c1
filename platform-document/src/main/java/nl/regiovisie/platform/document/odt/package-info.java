/** Writes documents as OpenDocument text (ISO/IEC 26300): real styles, nothing painted. */
package nl.regiovisie.platform.document.odt;
