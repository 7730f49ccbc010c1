/** Drawings as data: boxes and words, that survive black-and-white print; and charts made of them. */
package nl.regiovisie.platform.document.drawing;
