/** How much two texts have in common letter by letter, whatever their script, order or footer. */
package io.leitmotif.text.shingle;
