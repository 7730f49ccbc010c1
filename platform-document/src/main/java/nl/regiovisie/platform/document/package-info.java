/**
 * A document as data: what it says and what each part is, not what it looks like. The packages below write it: as HTML for
 * the screen and for the press, as DOCX and as ODT. The same document gives the same bytes.
 */
package nl.regiovisie.platform.document;
