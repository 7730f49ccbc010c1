/** Writes documents as WordprocessingML (ISO/IEC 29500): real styles, nothing painted. */
package nl.regiovisie.platform.document.docx;
