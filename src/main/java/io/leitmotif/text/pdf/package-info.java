/** Text out of a PDF through PDFBox: paragraphs in reading order, whatever the file; opens no font program, touches no disk. */
package io.leitmotif.text.pdf;
